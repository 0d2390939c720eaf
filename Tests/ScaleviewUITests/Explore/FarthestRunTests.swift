import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// The run that the law misses by most.
@Suite struct FarthestRunTests {
  private func facts(names: Bool) throws -> LawFacts {
    let header = names ? "params,tokens,loss,name\n" : "params,tokens,loss\n"
    let rows = [("1e9,1e10,2.6", "near"), ("1e9,1e11,9", "far"), ("1e10,1e11,2.1", "next")]
      .map { names ? "\($0),\($1)\n" : "\($0)\n" }.joined()
    let table = try RunTable(csv: Array((header + rows).utf8), name: "three.csv")
    let law = ScalingLaw(.chinchilla)
    return LawFacts(
      law: law, table: table, charts: LossCharts(table),
      residuals: .known(.comparing(law, with: table)))
  }

  @Test func runIsCalledByItsName() throws {
    let text = try #require(try facts(names: true).farthestRun)

    #expect(text.hasPrefix("farthest: far, ln(run/law) "))
  }

  @Test func runWithoutANameIsCalledByItsSizes() throws {
    let text = try #require(try facts(names: false).farthestRun)

    #expect(text.hasPrefix("farthest: N=1B, D=100B, ln(run/law) "))
  }

  @Test func residualIsThatOfTheLaw() throws {
    let text = try #require(try facts(names: true).farthestRun)

    // Oracle: ln 9 - ln L(1e9, 1e11) with L = 1.8172 + 482.01/N^.3478 + 2085.43/D^.3658.
    #expect(text.hasSuffix(" 1.3336"))
  }
}
