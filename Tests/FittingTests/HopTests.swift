@testable import Fitting
import Optimization
import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite struct HopTests {
  private let noisy = FitData.synthetic(ScalingLaw(.chinchilla), count: 12, noise: 0.1)

  private func fitter(_ family: LawFamily, _ runs: [TrainingRun]) throws -> LawFitter {
    try LawFitter(FitRequest(family, runs: runs))
  }

  @Test func aHopNeverClimbs() throws {
    let fitter = try fitter(.chinchilla, noisy)
    let start = try #require(fitter.descend(0..<1).first)
    var hopping = BasinHopping(fitter, from: start, stream: 3)

    var sums = [start.sum]
    for number in 0..<32 {
      hopping.hop(number)
      sums.append(hopping.lowest.sum)
    }

    #expect(zip(sums, sums.dropFirst()).allSatisfy { $1 <= $0 })
    #expect((sums.last ?? 1) < start.sum)
  }

  @Test func hopsDependOnTheirStreamAlone() throws {
    let fitter = try fitter(.chinchilla, noisy)
    let start = try #require(fitter.descend(0..<1).first)
    func sums(stream: UInt64) -> [Double] {
      var hopping = BasinHopping(fitter, from: start, stream: stream)
      return (0..<16).map { number in
        hopping.hop(number)
        return hopping.lowest.sum
      }
    }

    #expect(sums(stream: 5) == sums(stream: 5))
    #expect(sums(stream: 5) != sums(stream: 6))
  }

  // Oracle: the formulas: E, A and B; E, a and b; E and A; the floor alone, as U_N depends on A and B.
  @Test(arguments: [
    (LawFamily.chinchilla, ["E", "A", "B"]), (.gadre, ["E", "a", "b"]), (.floorN, ["A", "E"]),
    (.dataConstrained, ["E"]), (.bnslN, ["a", "b"]),
  ])
  func theLinearCoefficientsAreFound(family: LawFamily, symbols: [String]) throws {
    let runs = FitData.grid(count: 30).map { inputs in
      TrainingRun(
        params: inputs.params, tokens: inputs.tokens, loss: 3, steps: inputs[.steps],
        uniqueTokens: inputs[.uniqueTokens])
    }
    let fitter = try fitter(family, runs)
    let start = fitter.map.point(at: ScalingLaw(family).coefficients)
    let part = try #require(LinearPart(fitter, near: start))

    let coefficients = family.description.coefficients
    #expect(part.coordinates.map { coefficients[fitter.map.owners[$0]].symbol } == symbols)
  }

  @Test func powersOfASumHaveNoLinearPart() throws {
    let fitter = try fitter(.kaplanND, noisy)
    let start = fitter.map.point(at: ScalingLaw(.kaplanND).coefficients)

    #expect(LinearPart(fitter, near: start) == nil)
  }

  // Oracle: the values that the runs were made with.
  @Test func theBestRestOfTrueExponentsIsTheLaw() throws {
    let law = ScalingLaw(.chinchilla)
    let fitter = try fitter(
      .chinchilla, FitData.synthetic(law, count: 40, noise: 0))
    var start = fitter.map.point(at: law.coefficients)
    var part = try #require(LinearPart(fitter, near: start))
    for coordinate in part.coordinates { start[coordinate] = 1 }

    let solution = part.solution(at: start, weights: Array(repeating: 1, count: 40))
    let found = try #require(solution)

    for (value, expected) in zip(fitter.map.values(at: found), law.coefficients) {
      #expect(value.isNear(expected, within: 1e-6))
    }
  }

  // Property: what cannot be negative is zero, or nearly: here the loss grows with N.
  @Test func aFactorIsNeverNegative() throws {
    let runs = (1...20).map { index in
      TrainingRun(params: 1e8 * Double(index), tokens: 1e10, loss: 2 + 0.01 * Double(index))
    }
    let fitter = try fitter(.chinchilla, runs)
    let start = fitter.map.point(at: ScalingLaw(.chinchilla).coefficients)
    var part = try #require(LinearPart(fitter, near: start))

    let solution = part.solution(at: start, weights: Array(repeating: 1, count: 20))
    let found = try #require(solution)

    #expect(fitter.map.values(at: found).allSatisfy { $0.isFinite && $0 >= 0 })
  }

  @Test(arguments: [LawFamily.chinchilla, .kaplanND, .kaplanNDFloor, .bnslN])
  func freshStartsDifferAndCanBeComputed(family: LawFamily) throws {
    let fitter = try fitter(family, noisy)
    let center = fitter.map.point(at: ScalingLaw(family).coefficients)
    let starts = try #require(FreshStarts(fitter, near: center))
    var generator = CounterGenerator(seed: 1)

    let points = (0..<40).compactMap { _ in starts.next(&generator) }

    #expect(points.count > 10)
    #expect(Set(points).count == points.count)
    #expect(points.allSatisfy { $0.allSatisfy(\.isFinite) })
  }
}
