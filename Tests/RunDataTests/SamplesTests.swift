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

  // Oracle: C = 6ND for each row of Hoffmann's tables, up to the rounding of what they print.
  @Test func chinchillaSplitsAre6NDWithTheMisprintMended() throws {
    let table = try sample("chinchilla-optimal.csv")

    #expect(table.kind == .allocation)
    #expect(table.series == ["approach 1", "approach 2", "approach 3"])
    #expect(table.allocations.count == 27)
    for split in table.allocations {
      #expect(abs(split.compute / (6 * split.params * split.tokens) - 1) < 0.06)
    }
    #expect(
      table.allocations.last(where: { $0.params == 1.75e11 })?.compute == 1.26e25)
    #expect(table.directives["misprint"]?.contains("1.26e24") == true)
  }

  // Oracle: Brown and others 2020, Table 3.9, in percent to one decimal, 175B.
  @Test(arguments: [
    (0, [76.9, 58.0, 34.2, 48.3, 4.0, 7.5, 0.7, 0.8, 19.8]),
    (1, [99.6, 86.4, 65.5, 78.7, 14.0, 14.0, 3.5, 3.8, 27.4]),
    (50, [100, 98.9, 80.4, 94.2, 25.5, 26.8, 9.3, 9.9, 29.2]),
  ])
  func arithmeticOfTheLargestModelIsThatOfTable39(shots: Int, percent: [Double]) throws {
    let abilities = try #require(try sample("gpt3-arithmetic.csv").abilities)

    let readings = abilities.readings.filter { $0.params == 1.75e11 && $0.shots == shots }
    #expect(readings.map { abilities.tasks[$0.task] } == abilities.tasks)
    for (reading, expected) in zip(readings, percent) {
      #expect(abs(100 * reading.value - expected) < 0.0501)
    }
  }

  @Test func arithmeticIsOfEightModelsAndTwoThousandProblems() throws {
    let table = try sample("gpt3-arithmetic.csv")
    let readings = try #require(table.abilities).readings

    #expect(readings.count == 197)
    #expect(Set(readings.map(\.model)).count == 8)
    #expect(readings.allSatisfy { $0.examples == 2000 && $0.tokens == 3e11 && $0.baseline == 0 })
    // A share of 2000 problems is a multiple of 1/2000, up to the three digits that are printed.
    #expect(readings.allSatisfy { (0...1).contains($0.value) })
  }

  @Test(arguments: [
    "kaplan.csv", "cerebras-gpt.csv", "pythia.csv", "chinchilla-optimal.csv",
  ])
  func everySampleReadsWithoutARemark(file: String) throws {
    let table = try sample(file)

    #expect(table.diagnostics == [])
    #expect(table.notes == [])
  }

  // Oracle: Table H.1 prints 2.54% for 2D+ of the 6.7B model without examples; 51 of 2000 are 2.55%.
  @Test func theOnePrintedShareThatIsNoCountIsSaid() throws {
    let table = try sample("gpt3-arithmetic.csv")

    #expect(table.diagnostics == [])
    #expect(table.notes.map(\.found) == ["0.0254 of 2000 items"])
  }

  private func sample(_ name: String) throws -> RunTable {
    let path = "\(Repository.root)/samples/\(name)"
    let data = try #require(FileManager.default.contents(atPath: path))
    return try RunTable(csv: Array(data), name: name)
  }
}
