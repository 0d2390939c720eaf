import Planning
import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite struct AllocationTests {
  struct Values: Decodable {
    let allocations: [Case]
  }

  struct Case: Decodable {
    let law: String
    let preset: String
    let compute: Double
    let params: Double
    let tokens: Double
    let loss: Double
  }

  // Oracle: roots of the numerical derivative at 60 digits, from Tests/Oracles/laws.py.
  @Test func splitMatchesTheMinimumAt60Digits() throws {
    let cases = try Oracle.read("laws.json", as: Values.self).allocations

    for item in cases {
      let law = try ScalingLaw(.named(item.law), preset: item.preset)
      let split = try law.optimalAllocation(compute: item.compute)
      #expect(split.params.isNear(item.params, within: 1e-13), "\(item)")
      #expect(split.tokens.isNear(item.tokens, within: 1e-13), "\(item)")
      #expect(split.loss.isNear(item.loss, within: 1e-14), "\(item)")
      #expect(split.compute == item.compute)
    }

    #expect(cases.count >= 20)
  }

  @Test(arguments: [LawFamily.kaplanND, .chinchilla], [1e15, 1e18, 1e21, 1e24, 1e27])
  func noNeighbourOnTheBudgetHasLessLoss(family: LawFamily, compute: Double) throws {
    for preset in family.description.presets {
      let law = ScalingLaw(family, preset: preset)
      let split = try law.optimalAllocation(compute: compute)

      for factor in [0.5, 0.9, 0.999, 1.001, 1.1, 2] {
        let params = split.params * factor
        let tokens = Compute.tokens(compute: compute, params: params)
        let loss = try #require(law.loss(params: params, tokens: tokens))
        #expect(loss >= split.loss, "\(preset.id) N × \(factor)")
      }
    }
  }

  @Test(arguments: [LawFamily.kaplanND, .chinchilla])
  func splitUsesTheWholeBudget(family: LawFamily) throws {
    let split = try ScalingLaw(family).optimalAllocation(compute: 1e22)

    let used = Compute.total(params: split.params, tokens: split.tokens)

    #expect(used.isNear(1e22, within: 1e-15))
  }

  // Oracle: two splits a decade of compute apart.
  @Test(arguments: [LawFamily.kaplanND, .chinchilla])
  func growthIsThePowerOfCompute(family: LawFamily) throws {
    let frontier = try ComputeFrontier(ScalingLaw(family))

    let small = try frontier.allocation(compute: 1e20)
    let large = try frontier.allocation(compute: 1e21)

    let paramsFactor = Double.exp10(frontier.paramsGrowth)
    let tokensFactor = Double.exp10(frontier.tokensGrowth)
    #expect((large.params / small.params).isNear(paramsFactor, within: 1e-12))
    #expect((large.tokens / small.tokens).isNear(tokensFactor, within: 1e-12))
    #expect(frontier.paramsGrowth + frontier.tokensGrowth == 1)
  }

  @Test(arguments: [LawFamily.kaplanN, .kaplanD, .kaplanCmin])
  func lawOfOneVariableHasNothingToSplit(family: LawFamily) {
    let law = ScalingLaw(family)

    #expect(throws: AllocationUnavailable.nothingToSplit(family)) {
      try law.optimalAllocation(compute: 1e21)
    }
  }

  @Test func exponentOfZeroLeavesNoTradeOff() throws {
    var law = ScalingLaw(.chinchilla)
    try law.set("beta", to: 0)

    #expect(throws: AllocationUnavailable.noTradeOff(coefficient: "beta", value: 0)) {
      try law.optimalAllocation(compute: 1e21)
    }
  }

  @Test(arguments: [0, -1, Double.infinity])
  func budgetOutsideTheDomainIsRefused(compute: Double) {
    #expect(throws: AllocationUnavailable.budgetOutsideDomain(compute)) {
      try ScalingLaw(.chinchilla).optimalAllocation(compute: compute)
    }
  }

  @Test(arguments: [
    (AllocationUnavailable.nothingToSplit(.kaplanD), "take chinchilla or kaplan-nd"),
    (.noTradeOff(coefficient: "beta", value: 0), "beta = 0.0: it must be above 0"),
    (.budgetOutsideDomain(-1), "give a finite budget above 0"),
  ])
  func reasonSaysWhatToDo(reason: AllocationUnavailable, text: String) {
    #expect(reason.description.contains(text))
  }

  // Oracle: LAWS.md section 8: 3.4 tokens a parameter on C4, for any compute; the law itself.
  @Test(arguments: [1e19, 1e22])
  func overTrainingHasOneBestRatio(compute: Double) throws {
    let law = ScalingLaw(.gadre)
    let split = try law.optimalAllocation(compute: compute)

    #expect((split.tokens / split.params).isNear(3.358, within: 1e-3))
    for factor in [0.9, 1.1] {
      let loss = try #require(
        law.loss(params: split.params * factor, tokens: split.tokens / factor))
      #expect(loss > split.loss)
    }
  }

  @Test func floorDoesNotMoveKaplansSplit() throws {
    let floored = try ScalingLaw(.kaplanNDFloor).setting("E", to: 1)
    let (plain, raised) = (
      try ScalingLaw(.kaplanND).optimalAllocation(compute: 1e21),
      try floored.optimalAllocation(compute: 1e21)
    )

    #expect(raised.params.isNear(plain.params, within: 1e-13))
    #expect(raised.loss.isNear(plain.loss + 1, within: 1e-13))
  }
}
