import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Runs that a plot shows alike.
@Suite struct RunGroupTests {
  @Test(arguments: [Quantity.params, .tokens, .compute])
  func everyRunIsInExactlyOneGroup(axis: Quantity) throws {
    let tables = [
      try Tables.sample("kaplan.csv"), try Tables.sample("pythia.csv"), try Tables.eightSeries(),
      Tables.generated(500),
    ]
    for table in tables {
      let groups = LossCharts(table)[axis].groups

      #expect(groups.map(\.xs.count).reduce(0, +) == table.runs.count)
      #expect(groups.allSatisfy { $0.xs.count == $0.losses.count && !$0.xs.isEmpty })
      #expect(groups.flatMap(\.losses).sorted() == table.runs.map(\.loss).sorted())
    }
  }

  @Test func runsOfACurveHaveItsHeldValue() throws {
    let table = try Tables.sample("kaplan.csv")
    let chart = LossCharts(table)[.params]

    for group in chart.groups {
      guard case .curve(let index) = group.kind else { continue }
      let losses = table.runs.filter { $0.tokens == chart.heldValues[index] }.map(\.loss)
      #expect(group.losses == losses)
    }
  }

  @Test func sixSeriesAreNamedAndTheOthersDrawnBelowThem() throws {
    let groups = LossCharts(try Tables.eightSeries())[.params].groups

    #expect(groups.first?.kind == .others)
    #expect(groups.first?.xs.count == 6)
    #expect(
      groups.dropFirst().map(\.kind) == (0..<6).map { .series($0, name: "family-\($0 + 1)") })
  }

  @Test func runsWithoutTheAxisAreLeftOut() throws {
    let charts = LossCharts(try Tables.onlyTokens())

    #expect(charts[.params].isEmpty)
    #expect(charts[.compute].isEmpty)
    #expect(charts[.tokens].extent?.x == 1e8...1e10)
    #expect(charts[.tokens].extent?.loss == 2.9...4.1)
  }
}
