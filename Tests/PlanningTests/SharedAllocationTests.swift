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
    let cases = try LawValues.cases { Self.functions.contains($0) }
    var compared = 0

    for item in cases {
      guard let law = try? ScalingLaw(.chinchilla, preset: item.name("fit")) else { continue }
      let expected = try #require(item.value.number, "\(item)")
      let value = try evaluate(item, ComputeFrontier(law))
      #expect(value.isNear(expected, within: 1e-11), "\(item)")
      compared += 1
    }

    #expect(cases.isEmpty || compared > 0)
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
