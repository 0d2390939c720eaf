import Planning
import RealModule
import ScalingLaws
import TestSupport
import Testing

/// The functions of law-values.json that the frontier computes.
@Suite(.enabled(if: LawValues.isPresent, "needs ../shared, or LAW_VALUES"))
struct SharedAllocationTests {
  private static let functions = ["ch_Nopt", "ch_Dopt", "ch_Lopt", "ch_expN", "ch_expD", "ch_G"]

  // Oracle: ../shared/reference/law-values.json, 40 digits.
  @Test func frontierMatchesTheReferenceValues() throws {
    let description = LawFamily.chinchilla.description
    let cases = try LawValues.cases { Self.functions.contains($0) }
    var compared: [String] = []

    for item in cases {
      guard let preset = description.preset(id: item.name("fit")) else { continue }
      let expected = try #require(item.value.number, "\(item)")
      let value = try evaluate(item, ComputeFrontier(ScalingLaw(.chinchilla, preset: preset)))
      #expect(value.isNear(expected, within: 1e-11), "\(item)")
      compared.append(item.fn)
    }

    // Another file, which `LAW_VALUES` names, may have fewer functions and the fits of other papers.
    if LawValues.path == Shared.path("reference/law-values.json") {
      #expect(compared.count == cases.count)
      #expect(Set(compared) == Set(Self.functions))
    } else {
      #expect(cases.isEmpty || !compared.isEmpty)
    }
  }

  private func evaluate(_ item: LawValues.Case, _ frontier: ComputeFrontier) throws -> Double {
    switch item.fn {
    case "ch_Nopt": try frontier.allocation(compute: item.number("C")).params
    case "ch_Dopt": try frontier.allocation(compute: item.number("C")).tokens
    case "ch_Lopt": try frontier.allocation(compute: item.number("C")).loss
    case "ch_expN": frontier.paramsGrowth
    case "ch_expD": frontier.tokensGrowth
    default: Double.exp(frontier.logBalance)
    }
  }
}
