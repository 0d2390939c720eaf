import RunData
import ScalingLaws
import Testing

@Suite struct RunTableTests {
  @Test func theMeanComputeRatioCountsGivenComputeOnly() throws {
    let table = try readTable("N,D,C,L\n1e6,1e9,6e15,3\n1e6,1e9,12e15,3\n1e6,1e9,,3\n1e6,,6e15,3\n")

    // Oracle: (1 + 2) / 2; the third compute and the fourth tokens are derived.
    #expect(table.meanComputeRatio == 1.5)
  }

  @Test func withoutGivenComputeThereIsNoRatio() throws {
    #expect(try readTable("N,D,L\n1e6,1e9,3\n").meanComputeRatio == nil)
  }

  @Test func rangeSkipsWhatIsNotRecorded() throws {
    let table = try readTable("N,D,L\n2,,3\n1,5,4\n")

    #expect(table.range(of: .params) == 1...2)
    #expect(table.range(of: .tokens) == 5...5)
    #expect(table.range(of: .loss) == 3...4)
    #expect(RunTable(name: "empty", runs: []).range(of: .loss) == nil)
  }

  @Test func extremeValuesLeaveEveryDerivedOneFinite() throws {
    let table = try readTable(
      "N,D,C,L\n1e100,1e100,,1\n1e-100,,1e100,1\n1e100,,1e-100,1\n,1e-100,1e-100,1\n")

    #expect(table.runs.count == 4)
    for run in table.runs {
      for value in [run.params, run.tokens, run.compute] {
        #expect(value?.isNormal == true)
      }
    }
  }
}
