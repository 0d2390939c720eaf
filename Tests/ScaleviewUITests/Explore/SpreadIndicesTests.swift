import Testing

@testable import ScaleviewUI

@Suite struct SpreadIndicesTests {
  @Test func fewAreAllTaken() {
    #expect(SpreadIndices.of(5, atMost: 8) == [0, 1, 2, 3, 4])
    #expect(SpreadIndices.of(0, atMost: 8) == [])
  }

  @Test(arguments: [1001, 65_536, 1_000_000])
  func manyGiveOneOfEachPart(count: Int) {
    let indices = SpreadIndices.of(count, atMost: 1000)

    #expect(indices.count == 1000)
    #expect(indices == indices.sorted())
    #expect(indices.allSatisfy { (0..<count).contains($0) })
  }

  /// A table written by two loops has the same value of the inner one at even distances.
  @Test(arguments: [16, 32, 100, 61, 64])
  func aTableWrittenInLoopsGivesEveryValue(period: Int) {
    let seen = Set(SpreadIndices.of(1_000_000, atMost: 16_384).map { $0 % period })

    #expect(seen.count == period)
  }
}
