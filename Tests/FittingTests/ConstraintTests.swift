import Fitting
import ScalingLaws
import TestSupport
import Testing

@Suite struct ConstraintTests {
  private let runs = FitData.synthetic(ScalingLaw(.chinchilla), count: 60, noise: 0.01)

  private func fit(_ constraints: FitConstraints) throws -> LawFit {
    try LawFitter(FitRequest(.chinchilla, runs: runs, constraints: constraints)).fit()
  }

  @Test func aFixedCoefficientStaysAndTheOthersAreNoBetter() throws {
    let free = try fit(FitConstraints())
    let fixed = try fit(FitConstraints(fixed: [0: 0.3]))

    #expect(fixed.coefficients[0] == 0.3)
    #expect(fixed.sum > free.sum)
  }

  @Test func tiedCoefficientsAreEqual() throws {
    let tied = try fit(FitConstraints(ties: [[0, 1]]))

    #expect(tied.coefficients[0] == tied.coefficients[1])
    #expect(tied.termination == .converged)
  }

  // Property: fixing both at the value that the tie found changes nothing.
  @Test func aTieAtAGivenValueFixesBoth() throws {
    let tied = try fit(FitConstraints(ties: [[0, 1]]))
    let fixed = try fit(FitConstraints(fixed: [0: tied.coefficients[0]], ties: [[0, 1]]))

    #expect(fixed.coefficients[1] == tied.coefficients[1])
    #expect(fixed.sum.isNear(tied.sum, within: 1e-12))
  }

  // Property: a run of weight 2 is a run that is there twice.
  @Test func aWeightCountsAsCopiesDo() throws {
    let weights = runs.indices.map { $0.isMultiple(of: 3) ? 2.0 : 1 }
    let copies = runs.indices.filter { $0.isMultiple(of: 3) }.map { runs[$0] }
    let weighted = try LawFitter(FitRequest(.chinchilla, runs: runs, weights: weights)).fit()
    let repeated = try LawFitter(FitRequest(.chinchilla, runs: runs + copies)).fit()

    #expect(weighted.sum.isNear(repeated.sum, within: 1e-12))
    for (value, other) in zip(weighted.coefficients, repeated.coefficients) {
      #expect(value.isNear(other, within: 1e-8))
    }
  }

  @Test func aBoundHolds() throws {
    let bounded = try fit(FitConstraints(bounds: [0: 0.4...0.5]))

    #expect(bounded.coefficients[0] == 0.4)
  }

  @Test(arguments: [
    (
      FitConstraints(fixed: [0: 0.3, 1: 0.4], ties: [[0, 1]]),
      "alpha and beta are tied, but fixed at different values; drop the tie or fix one value"
    ),
    (
      FitConstraints(ties: [[0, 3]]),
      "alpha and A cannot be tied: one is an exponent and the other an amount"
    ),
    (
      FitConstraints(fixed: [0: 0.3], bounds: [0: 0.4...0.5]),
      "alpha is fixed at 0.3, outside its bounds 0.4 to 0.5"
    ),
    (
      FitConstraints(fixed: [3: -1]),
      "A cannot be -1.0; give a finite number, positive for a constant on a log scale"
    ),
    (
      FitConstraints(fixed: [0: 1, 1: 1, 2: 1, 3: 1, 4: 1]),
      "every coefficient is fixed; leave one free"
    ),
  ])
  func aContradictionIsSaid(constraints: FitConstraints, message: String) throws {
    let error = try #require(throws: FitError.self) { try fit(constraints) }

    #expect(error.description == message)
  }

  @Test func aFloorAboveALossIsSaid() throws {
    let lowest = try #require(runs.map(\.loss).min())

    let error = try #require(throws: FitError.self) {
      try fit(FitConstraints(fixed: [2: lowest + 0.01]))
    }

    #expect(error.description.contains("below the fixed floor"))
  }

  @Test func tooFewRunsAreSaid() throws {
    let error = try #require(throws: FitError.self) {
      try LawFitter(FitRequest(.chinchilla, runs: Array(runs.prefix(4)))).fit()
    }

    #expect(
      error.description
        == "4 runs cannot fix 5 free coefficients; add runs or hold a coefficient fixed (--fix)")
  }

  @Test func aMissingInputIsSaid() throws {
    let bare = (0..<10).map { TrainingRun(params: 1e8 + Double($0), loss: 3) }
    let error = try #require(throws: FitError.self) {
      try LawFitter(FitRequest(.chinchilla, runs: bare)).fit()
    }

    #expect(error == .missingInput(.tokens, law: "chinchilla"))
  }

  // Property: a run with weight 2 is that run twice.
  @Test func aWeightIsARepetition() throws {
    let weighted = try LawFitter(
      FitRequest(.chinchilla, runs: runs, weights: [2] + Array(repeating: 1, count: 59))
    ).fit()
    let repeated = try LawFitter(FitRequest(.chinchilla, runs: [runs[0]] + runs)).fit()

    for (weighted, repeated) in zip(weighted.coefficients, repeated.coefficients) {
      #expect(weighted.isNear(repeated, within: 1e-8))
    }
  }
}
