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

  // Oracle: the table itself, whose fourth and seventh run are marked.
  @Test func excludedRunsAreAGroupOfTheirOwnAboveTheOthers() throws {
    let table = try Tables.withErrors()
    let groups = LossCharts(table)[.params].groups

    #expect(groups.map(\.isExcluded) == [false, false, true, true])
    #expect(groups.map(\.losses.count) == [4, 4, 1, 1])
    #expect(groups.filter(\.isExcluded).flatMap(\.losses) == [2.40, 2.85])
    #expect(groups[2].kind == groups[0].kind && groups[3].kind == groups[1].kind)
  }

  @Test func excludedRunsOfNoSeriesStayWithTheirCurve() throws {
    let table = try Tables.reading(
      "params,tokens,loss,excluded\n1e8,1e9,3.9,\n1e9,1e9,3.5,yes\n1e10,2e9,3,yes\n")
    let groups = LossCharts(table)[.params].groups

    #expect(groups.map(\.kind) == [.curve(0), .curve(0), .curve(1)])
    #expect(groups.map(\.isExcluded) == [false, true, true])
  }

  @Test func runsWithoutTheAxisAreLeftOut() throws {
    let charts = LossCharts(try Tables.onlyTokens())

    #expect(charts[.params].isEmpty)
    #expect(charts[.compute].isEmpty)
    #expect(charts[.tokens].extent?.x == 1e8...1e10)
    #expect(charts[.tokens].extent?.loss == 2.9...4.1)
  }
}
