import Emergence
import TestSupport
import Testing

@Suite struct AbilityLawTests {
  // Oracle: the formulas by hand; Gadre's constants are those of LAWS.md (C4, 46 tasks), the loss
  // that of its run of 1.4B params, the error within the residual of the published fit.
  @Test func everyFormGivesItsValue() {
    let gadre = AbilityLaw(.exponentialError, [1.28851604, 0.97216429, 0.75894944])
    let ladder = AbilityLaw(.ladderSigmoid, [-0.5, 4, 1, 0.75])
    let hinge = AbilityLaw(.hinge, [0.25, 0.5, 3])
    let sigmoid = AbilityLaw(.chanceSigmoid, [0.2, -1, 0.5, 0.5])

    #expect(gadre.value(at: 2.6568587118).isNear(0.6618567947, within: 2e-3))
    #expect(ladder.value(at: 1) == 0.5)
    #expect(hinge.value(at: 2.5) == 0.5)
    #expect(hinge.value(at: 3.5) == 0.25)
    #expect(sigmoid.value(at: [1, 1]).isNear(0.6, within: 1e-15))
  }

  @Test(arguments: [
    AbilityLaw(.exponentialError, [1.3, 0.97, 0.76]),
    AbilityLaw(.ladderSigmoid, [-0.7, 6, 0.9, 1]),
    AbilityLaw(.hinge, [0.25, 0.44, 3.3]), AbilityLaw(.chanceSigmoid, [0.25, 3, -1.4]),
  ])
  func thePredictorThatReachesAValueGivesIt(law: AbilityLaw) throws {
    let value = law.value(at: 2.1)

    let predictor = try #require(law.predictor(reaching: value))

    #expect(predictor.isNear(2.1, within: 1e-12))
    #expect(law.predictor(reaching: 1.5) == nil || law.form == .hinge)
  }

  @Test func aSigmoidDoesNotOverflow() {
    let law = AbilityLaw(.ladderSigmoid, [-1, 1e4, 1, 1])

    #expect(law.value(at: 1e6) == 0)
    #expect(law.value(at: 0) == 1)
  }
}
