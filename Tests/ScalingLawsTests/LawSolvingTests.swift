import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite struct LawSolvingTests {
  // Oracle: the law itself, asked at the solution.
  @Test(arguments: LawFamily.fittable)
  func lawOfItsInverseIsTheTarget(family: LawFamily) throws {
    let law = ScalingLaw(family)

    for inputs in LawSamples.inputs(24) {
      let target = try #require(law.value(at: inputs))
      for input in family.description.inputs {
        let found = try law.solve(for: input, reaching: target, at: inputs)
        var solved = inputs
        solved[input] = found
        let value = try #require(law.value(at: solved))
        #expect(value.isNear(target, within: 1e-12), "\(family) \(input) \(inputs)")
      }
    }
  }

  // Oracle: the law itself, asked at the solution, where the cases of Tests/Oracles/laws*.py lie.
  @Test(arguments: LawFamily.allCases)
  func everyLawIsSolvedForEachOfItsInputs(family: LawFamily) throws {
    let preset = family.description.presets[0].id
    for item in try LawOracle.evaluations(of: family) where item.preset == preset {
      let (law, inputs) = (try item.scalingLaw(), try item.quantities())
      let target = try #require(law.value(at: inputs))
      for input in family.description.inputs {
        var solved = inputs
        solved[input] = try law.solve(for: input, reaching: target, at: inputs)
        let value = try #require(law.value(at: solved), "\(item) \(input)")
        #expect(value.isNear(target, within: 1e-12), "\(item) \(input)")
      }
    }
  }

  // Oracle: ../shared/reference/law-values.json, isoloss_D_epoch.
  @Test func tokensForALossAreTheReferences() throws {
    let tokens = try ScalingLaw(.chinchilla).solve(
      for: .tokens, reaching: 2.1, at: [.params: 7e9])

    #expect(tokens.isNear(620_103_957_821.3099, within: 1e-11))
  }

  @Test func lossBelowTheFloorHasNoSolution() throws {
    let law = try ScalingLaw(.chinchilla, preset: "hoffmann")

    let error = #expect(throws: LawError.self) {
      try law.solve(for: .tokens, reaching: 1.5, at: [.params: 1e100])
    }

    guard case .unreachable(_, _, .tokens, let reach) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // Oracle: Hoffmann's E, equation 10.
    #expect(reach.lowerBound.isNear(1.69, within: 1e-12))
  }

  @Test func questionsThatMakeNoSenseAreRefused() {
    let law = ScalingLaw(.chinchilla)

    #expect(throws: LawError.notAnInput(.batch, law: .chinchilla)) {
      try law.solve(for: .batch, reaching: 2)
    }
    #expect(throws: LawError.missingInputs([.tokens], law: .chinchilla)) {
      try law.solve(for: .params, reaching: 2)
    }
    #expect(throws: LawError.inputOutsideDomain(.loss, value: -1)) {
      try law.solve(for: .params, reaching: -1, at: [.tokens: 1e10])
    }
  }
}
