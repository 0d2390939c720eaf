import Emergence
import Foundation
import Optimization
import TestSupport
import Testing

@Suite struct BreakTestTests {
  private let sizes = [1.25e8, 3.5e8, 7.6e8, 1.3e9, 2.7e9, 6.7e9, 1.3e10, 1.75e11]

  @Test func aPowerLawHasNoBreakHoweverItsSizesAreSpaced() throws {
    let values = sizes.map { -0.076 * log($0 / 8.8e13) }

    let test = try #require(BreakTest(x: sizes, y: values))

    #expect(!test.isBreak)
    #expect(test.ratio.isNear(1, within: 1e-6))
  }

  /// Smooth but bent curves: a loss with a floor, and ability as a sigmoid of the size.
  @Test(arguments: [0.5, 1, 1.5, 3])
  func aBendIsNoBreak(exponent: Double) throws {
    let floor = sizes.map { log(1.7 + 400 * pow($0, -exponent / 4)) }
    let sigmoid = sizes.map { log(log(1 + exp(-exponent * log($0 / 5e9)))) }

    #expect(BreakTest(x: sizes, y: floor)?.isBreak == false)
    #expect(BreakTest(x: sizes, y: sigmoid)?.isBreak == false)
  }

  @Test(arguments: 1..<8)
  func aJumpIsABreakBetweenItsTwoSizes(place: Int) throws {
    let values = sizes.indices.map { 0.1 * Double($0 % 2) + ($0 >= place ? 3 : 0) }

    let test = try #require(BreakTest(x: sizes.indices.map { pow(10, Double($0)) }, y: values))

    #expect(test.isBreak)
    #expect(test.index == place - 1)
  }

  @Test func fourScalesCanTellAJumpAndThreeCannot() throws {
    let four = try #require(BreakTest(x: [1, 10, 100, 1000], y: [0.10, 0.13, 0.11, 0.85]))

    #expect(four.isBreak)
    #expect(BreakTest(x: [1, 10, 100], y: [0, 0, 1]) == nil)
  }

  @Test func onlyOneStepThatIsNotZeroIsABreakWithoutDoubt() throws {
    let jump = try #require(BreakTest(x: [1, 10, 100, 1000], y: [0, 0, 0, 1]))
    let flat = try #require(BreakTest(x: [1, 10, 100, 1000], y: [2, 2, 2, 2]))

    #expect(jump.probability == 0)
    #expect(jump.ratio == .infinity)
    #expect(!flat.isBreak)
  }

  @Test func twoSizesNearlyTheSameDoNotMakeABreak() throws {
    let test = try #require(
      BreakTest(x: [1e9, 2e9, 4e9, 6.7e9, 7e9, 1.4e10], y: [1, 0.9, 0.8, 0.73, 0.75, 0.62]))

    #expect(!test.isBreak)
  }

  // By definition of the level: at most 5% of curves of equal normal steps, up to the noise of 4000.
  @Test(arguments: [4, 6, 9, 16])
  func chanceAloneBreaksAtMostOneCurveInTwenty(scales: Int) throws {
    var numbers = CounterGenerator(seed: 5, stream: UInt64(scales))
    let x = (0..<scales).map { pow(10, Double($0)) }
    let breaks = (0..<4000).count { _ in
      var y = [0.0]
      for _ in 1..<scales { y.append(y[y.count - 1] + normal(&numbers)) }
      return BreakTest(x: x, y: y)?.isBreak == true
    }

    #expect(breaks < 4000 / 20 + 3 * 14)
    #expect(breaks > 4000 / 20 / 3)
  }

  private func normal(_ numbers: inout CounterGenerator) -> Double {
    sqrt(-2 * log(1 - numbers.unit())) * cos(2 * .pi * numbers.unit())
  }
}
