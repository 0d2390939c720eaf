import RunData
import ScalingLaws
import Testing

@Suite struct AllocationReadingTests {
  @Test func paramsTokensAndComputeWithoutALossAreSplits() throws {
    let table = try readTable(
      "params,tokens,compute,series\n400M,8B,1.92e19,a\n1B,,1.2e20,b\n1B,20B,,b\n")

    #expect(table.kind == .allocation)
    #expect(
      table.allocations == [
        AllocationRecord(params: 4e8, tokens: 8e9, compute: 1.92e19, series: 0),
        AllocationRecord(params: 1e9, tokens: 2e10, compute: 1.2e20, series: 1),
        AllocationRecord(params: 1e9, tokens: 2e10, compute: 1.2e20, series: 1),
      ])
    #expect(table.runs == [])
  }

  @Test func aSplitWithOneValueIsRejected() throws {
    let table = try readTable("params,tokens,compute\n1B,20B,1.2e20\n,,1e20\n")

    #expect(
      table.diagnostics.map(\.description) == [
        "runs.csv:3:1: params: read nothing, expected two of params, tokens and compute"
      ])
  }

  @Test func twoQuantitiesWithoutALossAreNoSplits() {
    #expect(
      readingError("params,tokens\n1,2")?.problem == .noLossColumn(found: ["params", "tokens"]))
  }

  @Test func splitsOfSeveralFilesAreSeries() throws {
    let first = try RunTable(
      csv: Array("params,tokens,compute\n1B,20B,1.2e20\n".utf8), name: "a.csv")
    let second = try RunTable(csv: Array("N,D,C\n2B,40B,4.8e20\n".utf8), name: "b.csv")

    let table = try RunTable(merging: [first, second])

    #expect(table.kind == .allocation)
    #expect(table.series == ["a.csv", "b.csv"])
    #expect(table.allocations.map(\.series) == [0, 1])
  }
}
