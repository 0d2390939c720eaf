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
}
