import ScalingLaws
import TestSupport
import Testing

@Suite struct LawValueTests {
  // Oracle: the formulas at 60 digits, from Tests/Oracles/laws*.py.
  @Test(arguments: LawFamily.allCases)
  func valueMatchesFormulaAt60Digits(family: LawFamily) throws {
    let cases = try LawOracle.evaluations(of: family)

    for item in cases {
      let value = try #require(try item.scalingLaw().value(at: item.quantities()), "\(item)")
      // A line through a table is computed: its oracle's factor differs in the last digit.
      let isComputed = try item.scalingLaw().preset.grade == .derived
      #expect(value.isNear(item.value, within: isComputed ? 1e-12 : 2e-14), "\(item)")
    }

    #expect(cases.count >= 3, "each law has an oracle")
  }

  // Oracle: the constants as printed in the papers, typed again in Tests/Oracles/laws*.py.
  @Test(arguments: LawFamily.allCases)
  func presetsHoldThePublishedConstants(family: LawFamily) throws {
    let cases = try LawOracle.evaluations(of: family).filter { $0.preset != nil }

    for item in cases {
      let law = try item.scalingLaw()
      for (symbol, value) in item.coefficients {
        let held = try #require(law[symbol], "\(item) \(symbol)")
        #expect(
          held.isNear(value, within: law.preset.grade == .derived ? 1e-13 : 0),
          "\(item) \(symbol)")
      }
    }

    let covered = Set(cases.compactMap(\.preset))
    #expect(covered == Set(family.description.presets.map(\.id)))
  }

  // Oracle: the formulas at 60 digits, from Tests/Oracles/laws.py.
  @Test func limitMatchesFormulaAt60Digits() throws {
    let cases = try LawOracle.limits()

    for item in cases {
      let law = try ScalingLaw(.named(item.law), preset: item.preset)

      let loss = try #require(law.limit(params: item.params))

      #expect(loss.isNear(item.loss, within: 1e-14), "\(item)")
    }

    #expect(Set(cases.map(\.law)) == ["kaplan-n", "kaplan-nd", "chinchilla"])
  }

  @Test(arguments: [LawFamily.kaplanD, .kaplanCmin])
  func lawsWithoutParamsHaveNoLimit(family: LawFamily) {
    #expect(ScalingLaw(family).limit(params: 1e9) == nil)
  }

  @Test(arguments: [LawFamily.kaplanND, .chinchilla])
  func lossFallsTowardsTheLimit(family: LawFamily) throws {
    let law = ScalingLaw(family)

    let limit = try #require(law.limit(params: 1e9))
    let losses = [1e9, 1e12, 1e15, 1e30].compactMap { law.loss(params: 1e9, tokens: $0) }

    #expect(losses == losses.sorted(by: >))
    #expect(losses.last.map { $0.isNear(limit, within: 1e-7) } == true)
  }

  // Oracle: arithmetic: (2.3e8 / 3.1e8)^0.05, Fig. 1 against Table 5.
  @Test func figureOneConstantGivesOneAndAHalfPercentLess() throws {
    let table = ScalingLaw(.kaplanCmin)
    let figure = try ScalingLaw(.kaplanCmin, preset: "kaplan-fig1")

    let tableLoss = try #require(table.value(at: [.compute: 1e21]))
    let figureLoss = try #require(figure.value(at: [.compute: 1e21]))

    #expect((figureLoss / tableLoss).isNear(0.98518, within: 1e-5))
  }
}
