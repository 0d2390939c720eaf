import RunData
import ScalingLaws
import Testing

@Suite struct ExtraColumnTests {
  private func table(_ text: String) throws -> RunTable {
    try RunTable(csv: Array(text.utf8), name: "runs.csv")
  }

  @Test func stepsAndUniqueTokensAreRead() throws {
    let table = try table("params,tokens,loss,step,unique_tokens\n1e8,2e9,3,1000,5e8\n")

    #expect(table.runs[0].steps == 1000)
    #expect(table.runs[0].uniqueTokens == 5e8)
    #expect(table.notes == [])
  }

  @Test(arguments: ["0", "", "warmup"])
  func aStepThatIsNoneDoesNotCostTheRun(step: String) throws {
    let table = try table("params,tokens,loss,step\n1e8,2e9,3,\(step)\n")

    #expect(table.runs.count == 1)
    #expect(table.runs[0].steps == nil)
  }

  @Test func weightsAreReadAndGoWithTheirRuns() throws {
    let weighted = try table("params,loss,weight\n1e8,3,2\n2e8,2.9,0.5\n")
    let plain = try RunTable(csv: Array("params,loss\n1e9,2.5\n".utf8), name: "plain.csv")

    #expect(weighted.weights == [2, 0.5])
    #expect(weighted.selecting([1]).weights == [0.5])
    #expect(weighted.selecting([1, 0], leavingOut: RunMask([1])).leftOut == RunMask([0]))
    #expect(try RunTable(merging: [weighted, plain]).weights == [2, 0.5, 1])
    #expect(plain.weights == [])
  }

  @Test(arguments: [
    ("-1", "read \"-1\", expected a number above 0"),
    ("0", "read \"0\", expected a number above 0"),
    ("", "read nothing, expected a positive number such as 3.2"),
    ("nan", "read \"nan\", expected a number from 1e-100 to 1e100"),
    ("much", "read \"much\", expected a positive number such as 3.2"),
  ])
  func aWeightThatIsNoneCostsTheRun(weight: String, message: String) throws {
    let table = try table("params,loss,weight\n1e8,3,1\n2e8,2.9,\(weight)\n")

    #expect(table.runs.count == 1 && table.weights == [1])
    #expect(table.diagnostics.map(\.description) == ["runs.csv:3:9: weight: \(message)"])
  }
}
