import ScalingLaws
import TestSupport
import Testing

@Suite struct TheoryFigureTests {
  // Oracle: Kaplan's exponents: to halve a pure power law, N x 9139, D x 1475, C x 2^20.
  @Test(arguments: [(0.076, 9139.0), (0.095, 1475), (0.05, 1_048_576)])
  func halvingALossTakesThesePowers(exponent: Double, multiple: Double) throws {
    let inputs: Quantities = [.exponent: exponent, .lossRatio: 0.5]

    let value = try #require(ScalingLaw(.multipleForLoss).value(at: inputs))

    #expect(value.isNear(multiple, within: 2e-4))
  }

  // Oracle: Sharma and Kaplan 2020: 0.076 belongs to a dimension of about 53.
  @Test func kaplansExponentIsADimension() throws {
    let dimension = try ScalingLaw(.sharmaKaplan).solve(for: .dimension, reaching: 0.076)

    #expect(dimension.rounded() == 53)
  }

  // Oracle: Hestness 2017: three regions; α m^β falls to γ at m = (α/γ)^(1/-β).
  @Test func errorHasThreeRegions() throws {
    var law = ScalingLaw(.hestness)
    try law.set("beta_g", to: -0.5)
    try law.set("gamma", to: 0.119)

    #expect(LearningRegion(samples: 4, guess: 3.5, law: law) == .smallData)
    #expect(LearningRegion(samples: 1000, guess: 3.5, law: law) == .powerLaw)
    #expect(LearningRegion(samples: 9990, law: law) == .powerLaw)
    #expect(LearningRegion(samples: 10_010, law: law) == .irreducible)
    #expect(LearningRegion(samples: 4, law: ScalingLaw(.cortes)) == nil)
    #expect(law.value(at: [.samples: 4, .guess: 3.5]) == 3.5)
  }

  // Oracle: Cortes 1993: both errors approach the same value, from above and from below.
  @Test func testAndTrainingErrorMeet() throws {
    let many: Quantities = [.samples: 1e30]
    let few: Quantities = [.samples: 1000]
    let test = ScalingLaw(.cortes)
    let training = ScalingLaw(.cortesTrain)

    #expect(try #require(test.value(at: many)).isNear(0.05, within: 1e-12))
    #expect(try #require(training.value(at: many)).isNear(0.05, within: 1e-12))
    #expect(try #require(test.value(at: few)) > 0.05)
    #expect(try #require(training.value(at: few)) < 0.05)
  }

  // Oracle: Michaud 2023: an exponent of 1 in size is one of a half in data.
  @Test func dataExponentIsTheSmaller() throws {
    #expect(ScalingLaw(.michaud).value(at: [.exponent: 1]) == 0.5)
    #expect(try ScalingLaw(.michaud).solve(for: .exponent, reaching: 0.5) == 1)
  }
}
