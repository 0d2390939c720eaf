import FoundationEssentials
import RunData
import ScalingLaws
import TestSupport
import Testing

@Suite(.enabled(if: Shared.isPresent, "needs ../shared"))
struct SharedDataTests {
  // Oracle: the row counts in shared/reference/FITS.md.
  @Test(arguments: [
    ("chinchilla_epoch_240.csv", 240), ("chinchilla_epoch_245.csv", 245),
    ("datablations_182.csv", 182), ("porian_rw_kaplan.csv", 107), ("porian_rw_tuned.csv", 121),
    ("gemstone_curves_hot.csv", 1100), ("cerebras_gpt.csv", 7), ("pythia_pile.csv", 8),
  ])
  func everyPublishedTableReadsWhole(file: String, runs: Int) throws {
    let table = try fits(file)

    #expect(table.runs.count == runs)
    #expect(table.diagnostics == [])
    #expect(table.notes == [])
    #expect(table.runs.allSatisfy { $0.derived.isEmpty })
  }

  // Oracle: the first row of the file as Swift's compiler reads it.
  @Test func numbersOfSeventeenDigitsAreExact() throws {
    let run = try #require(try fits("chinchilla_epoch_240.csv").runs.first)

    #expect(
      run
        == TrainingRun(
          params: 1730543416.124146, tokens: 875041997.00451016, compute: 9.0857890004896799e+18,
          loss: 3.3957377761606331))
  }

  @Test(arguments: [("cerebras-gpt.csv", "cerebras_gpt.csv"), ("pythia.csv", "pythia_pile.csv")])
  func samplesAgreeWithTheSharedTables(sample: String, shared: String) throws {
    let data = try #require(
      FileManager.default.contents(atPath: "\(Repository.root)/samples/\(sample)"))

    let table = try RunTable(csv: Array(data), name: sample)

    #expect(try table.runs == fits(shared).runs)
  }

  @Test(arguments: [
    ("gpt3_table_h1.csv", 360, 15), ("obsscaling.csv", 1144, 8), ("pythia_arithmetic.csv", 420, 2),
  ])
  func abilitiesReadWhole(file: String, readings: Int, tasks: Int) throws {
    let table = try shared("data/emergence/\(file)")

    #expect(table.diagnostics == [])
    #expect(table.abilities?.readings.count == readings)
    #expect(table.abilities?.tasks.count == tasks)
  }

  // Oracle: each cell of the sample stands in the shared transcription of Table H.1.
  @Test func theArithmeticSampleAgreesWithTheSharedTable() throws {
    let all = try #require(try shared("data/emergence/gpt3_table_h1.csv").abilities)
    let data = try #require(
      FileManager.default.contents(atPath: "\(Repository.root)/samples/gpt3-arithmetic.csv"))
    let sample = try #require(try RunTable(csv: Array(data), name: "sample").abilities)

    for reading in sample.readings {
      #expect(
        all.readings.contains {
          all.tasks[$0.task] == sample.tasks[reading.task] && $0.shots == reading.shots
            && $0.params == reading.params && $0.value == reading.value
        })
    }
  }

  private func shared(_ path: String) throws -> RunTable {
    let data = try #require(FileManager.default.contents(atPath: Shared.path(path)))
    return try RunTable(csv: Array(data), name: path)
  }

  private func fits(_ file: String) throws -> RunTable {
    let path = Shared.path("data/fits/\(file)")
    let data = try #require(FileManager.default.contents(atPath: path))
    return try RunTable(csv: Array(data), name: file)
  }
}
