import TestSupport
import Testing

@testable import Emergence

@Suite struct StudentTailTests {
  // Oracle: two-sided 5% points of Student's distribution, Fisher and Yates, Statistical Tables, III.
  @Test(arguments: [
    (1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (7, 2.365), (10, 2.228), (30, 2.042),
  ])
  func thePublishedPointsLeaveFivePercent(freedom: Int, point: Double) {
    #expect(studentTail(beyond: point, freedom: freedom).isNear(0.05, within: 2e-4 * 4))
  }

  @Test func theEndsAreOneAndNothing() {
    for freedom in 1..<9 {
      #expect(studentTail(beyond: 0, freedom: freedom) == 1)
      #expect(studentTail(beyond: .infinity, freedom: freedom) == 0)
    }
  }
}
