import Emergence
import TestSupport
import Testing

@Suite(.enabled(if: Shared.isPresent, "needs ../shared")) struct PublishedAbilityTests {
  private func request(
    _ panel: String, _ form: AbilityForm, smooth: String? = nil, below params: Double = .infinity
  ) throws -> AbilityFitRequest {
    let rows = try EmergenceData.panel(panel, smooth: smooth).filter {
      $0.number("params") < params
    }
    let chance = rows.first?.number("baseline") ?? .nan
    return AbilityFitRequest(
      form, points: rows.map { AbilityPoint($0.number("smooth_value"), $0.number("step_value")) },
      chance: .known(chance), anchors: form == .ladderSigmoid ? [AbilityPoint(0, 1)] : [])
  }

  // Oracle: ../shared/reference/EMERGENCE.md, "Real contrasts": hinges over 104 models.
  @Test(arguments: [
    ("gadre_jeopardy", 3.00), ("gadre_squad", 3.22), ("gadre_hellaswag", 3.33),
  ])
  func theAbilityBeginsAtThisLoss(panel: String, bend: Double) throws {
    let fit = try AbilityFit(request(panel, .hinge))

    #expect(abs(fit.law.coefficients[2] - bend) < 0.005)
    #expect(fit.isIdentified, "\(fit.reasons)")
  }

  // Oracle: ../shared/reference/EMERGENCE.md: MMLU stays at chance.
  @Test func mmluIsAtChance() throws {
    let fit = try AbilityFit(request("gadre_mmlu", .hinge))

    #expect(fit.reasons.first?.contains("at chance (0.25)") == true, "\(fit.reasons)")
  }

  // Oracle: Tests/Oracles/ability_fits.py on the same rows.
  @Test func everyPanelHasItsCertifiedFit() throws {
    for expected in try AbilityOracle.read().panels {
      let form = try #require(AbilityForm(rawValue: expected.form))
      let isLadder = expected.panel.hasPrefix("olmo")
      let fit = try AbilityFit(
        request(
          expected.panel, form, smooth: isLadder ? "bits_per_byte" : nil,
          below: isLadder ? 6e9 : .infinity))

      for (found, wanted) in zip(fit.law.coefficients, expected.coefficients) {
        #expect(found.isNear(wanted, within: 1e-7), "\(expected.panel) \(fit.law)")
      }
      #expect(fit.sum.isNear(expected.sum, within: 1e-10), "\(expected.panel)")
    }
  }
}
