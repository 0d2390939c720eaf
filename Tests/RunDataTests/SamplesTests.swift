import Foundation
import RunData
import ScalingLaws
import TestSupport
import Testing

@Suite struct SamplesTests {
  @Test func kaplanIsExactlyTheGrid() throws {
    let table = try sample("kaplan.csv")

    let params: [Double] = [768, 1e4, 1e5, 1e6, 1e7, 1e8, 4e8, 1.5e9]
    let tokens: [Double] = [2.2e7, 1e8, 5e8, 2e9, 8e9, 2.2e10]
    #expect(table.runs.map(\.params) == params.flatMap { Array(repeating: $0, count: 6) })
    #expect(table.runs.map(\.tokens) == params.flatMap { _ in tokens })
    #expect(table.runs.allSatisfy { $0.derived == .compute })
  }

  // Oracle: the formula and the constants in the file's own comments, with σ 0.01 of log loss.
  @Test func kaplanIsTheJointLawWithTheNoiseItStates() throws {
    let residuals = try sample("kaplan.csv").runs.map { run in
      let (params, tokens) = (try #require(run.params), try #require(run.tokens))
      let law = pow(pow(6.4e13 / params, 0.076 / 0.103) + 1.8e13 / tokens, 0.103)
      return log(run.loss / law)
    }

    let mean = residuals.reduce(0, +) / 48
    let variance = residuals.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 47
    #expect(residuals.allSatisfy { abs($0) < 0.04 })
    #expect(abs(mean) < 4 * 0.01 / 48.0.squareRoot())
    #expect((0.007...0.013).contains(variance.squareRoot()))
  }

  @Test func kaplanSaysThatItIsSyntheticAndWhichLawItIs() throws {
    let directives = try sample("kaplan.csv").directives

    #expect(directives["synthetic"]?.contains("sigma 0.01, seed 200108361") == true)
    #expect(directives["law"] == "kaplan-nd")
    #expect(directives["params"] == "non-embedding")
    #expect(directives["source"]?.contains("arXiv:2001.08361") == true)
  }

  @Test func cerebrasHasTheSevenPublishedModels() throws {
    let table = try sample("cerebras-gpt.csv")

    #expect(table.runs.count == 7)
    #expect(table.names.first == "Cerebras-GPT 111M")
    #expect(
      table.runs.last
        == TrainingRun(params: 1.3e10, tokens: 2.57e11, compute: 2.3e22, loss: 1.572))
    // Oracle: the mean of the seven ratios by hand, 1.406.
    #expect(abs((table.meanComputeRatio ?? 0) - 1.406) < 1e-3)
    #expect(table.directives["source"]?.contains("arXiv:2304.03208") == true)
    #expect(table.directives["params"] == "total")
  }

  @Test func pythiaHasTheEightPublishedModels() throws {
    let table = try sample("pythia.csv")

    #expect(table.runs.count == 8)
    #expect(table.names.last == "Pythia 12B")
    #expect(table.runs.allSatisfy { $0.tokens == 3e11 })
    #expect(table.directives["source"]?.contains("arXiv:2304.01373") == true)
    #expect(table.directives["table"]?.contains("arXiv:2304.03208") == true)
  }

  @Test(arguments: ["kaplan.csv", "cerebras-gpt.csv", "pythia.csv"])
  func everySampleReadsWithoutARemark(file: String) throws {
    let table = try sample(file)

    #expect(table.diagnostics == [])
    #expect(table.notes == [])
  }

  private func sample(_ name: String) throws -> RunTable {
    let path = "\(Repository.root)/samples/\(name)"
    let data = try #require(FileManager.default.contents(atPath: path))
    return try RunTable(csv: Array(data), name: name)
  }
}
