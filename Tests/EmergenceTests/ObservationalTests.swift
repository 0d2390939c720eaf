import Emergence
import RunData
import TestSupport
import Testing

/// What `Tests/Oracles/observational.py` found.
private struct ObservationalOracle: Decodable {
  struct Table: Decodable {
    let scores: [[Double?]]
    let families: [String]
    let compute: [Double]
    let readings: [Double]
  }

  struct Answers: Decodable {
    let means: [Double]
    let directions: [[Double]]
    let shares: [Double]
    let filled: Int
    let first: [Double]
    let law: [Double]
    let sum: Double
    let lines: [String: [Double]]
  }

  let table: Table
  let madeUp: Answers
  let shared: Answers
}

@Suite struct ObservationalTests {
  private let oracle: ObservationalOracle

  init() throws { oracle = try Oracle.read("observational.json") }

  private var madeUp: BenchmarkTable {
    let table = oracle.table
    return BenchmarkTable(
      benchmarks: ["first", "second", "third", "fourth"],
      models: table.scores.indices.map { index in
        BenchmarkTable.Model(
          name: "model \(index)", family: table.families[index], compute: table.compute[index],
          scores: table.scores[index])
      })
  }

  private func expect(_ fit: ObservationalFit, _ answers: ObservationalOracle.Answers) {
    expectNear(fit.components.shares, answers.shares, within: 1e-9)
    for (found, wanted) in zip(fit.components.directions, answers.directions) {
      #expect(zip(found, wanted).allSatisfy { abs($0 - $1) < 1e-9 })
    }
    #expect(zip(fit.components.scores, answers.first).allSatisfy { abs($0[0] - $1) < 1e-9 })
    #expect(fit.components.filledCount == answers.filled)
    expectNear(fit.ability.law.coefficients, answers.law, within: 1e-5)
    #expect(fit.ability.sum.isNear(answers.sum, within: 1e-8))
    #expect(fit.families.count == answers.lines.count)
    for line in fit.families {
      let wanted = answers.lines[line.family] ?? []
      expectNear([line.slopes[0], line.intercepts[0]], wanted, within: 1e-7)
    }
  }

  // Oracle: Tests/Oracles/observational.py, by numpy and scipy.
  @Test func gapsComponentsLawAndFamiliesAreThoseOfTheOracle() throws {
    let fit = try ObservationalFit(madeUp, readings: oracle.table.readings)

    expect(fit, oracle.madeUp)
  }

  // Oracle: the same on the rows of ../shared, 148 models; 25 of them without a known compute.
  @Test(.enabled(if: Shared.isPresent, "needs ../shared"))
  func hundredAndFortyEightModelsHaveOneMainComponent() throws {
    let rows = try EmergenceData.rows("obsscaling")
    let benchmarks = [
      "MMLU", "ARC-C", "HellaSwag", "Winograd", "TruthfulQA", "GSM8K", "XWinograd", "HumanEval",
    ]
    let names = rows.reduce(into: [String]()) { names, row in
      if names.last != row["model"] { names.append(row["model"] ?? "") }
    }
    let byModel = Dictionary(grouping: rows) { $0["model"] ?? "" }
    let table = BenchmarkTable(
      benchmarks: benchmarks,
      models: names.map { name in
        let own = byModel[name] ?? []
        return BenchmarkTable.Model(
          name: name, family: own.first?["family"] ?? "",
          compute: own.first?["flops"].flatMap(Double.init),
          scores: benchmarks.map { task in own.first { $0["task"] == task }?.number("value") })
      })
    let tested = try EmergenceData.panel("ipa_transliterate")
    let readings = names.map { name in
      tested.first { $0["model"] == name }?.number("step_value")
    }

    let fit = try ObservationalFit(table, readings: readings)

    #expect(names.count == 148)
    expect(fit, oracle.shared)
    #expect(fit.components.shares[0] > 0.8)
    let llama = try #require(fit.families.first { $0.family == "Llama-2" })
    #expect(llama.explained > 0.99)
  }

  @Test func aFamilysForecastHasBothSpreads() throws {
    let fit = try ObservationalFit(madeUp, readings: oracle.table.readings)

    let near = try #require(fit.estimate(family: "family 0", compute: 1e22, draws: 0..<200))
    let again = try #require(fit.estimate(family: "family 0", compute: 1e22, draws: 0..<200))

    #expect(near == again)
    #expect(try #require(near.interval).contains(near.value))
    #expect(fit.estimate(family: "nobody", compute: 1e22) == nil)
  }

  @Test func aComponentOfScoresIsThatOfTheTable() throws {
    let fit = try ObservationalFit(madeUp, readings: oracle.table.readings)
    let complete = oracle.table.scores[0].compactMap { $0 }

    expectNear(fit.components.scores(of: complete), fit.components.scores[0], within: 1e-9)
    let line = fit.families[0]
    let reached = try #require(line.compute(reaching: line.scores(compute: 3e21)[0]))
    #expect(reached.isNear(3e21, within: 1e-9))
  }

  @Test func aTableOfAbilitiesIsOneOfBenchmarks() {
    func reading(
      _ model: String, _ task: Int, _ metric: Int, _ value: Double, shots: Int? = nil
    ) -> AbilityReading {
      var reading = AbilityReading(task: task, metric: metric, value: value)
      (reading.model, reading.shots, reading.params, reading.tokens) = (model, shots, 1e9, 1e11)
      return reading
    }
    let table = AbilityTable(
      tasks: ["MMLU", "GSM8K"],
      metrics: [
        AbilityMetric("accuracy"), AbilityMetric("bits_per_byte"),
      ],
      readings: [
        reading("small", 0, 0, 0.3, shots: 5), reading("small", 0, 1, 1.4, shots: 5),
        reading("small", 0, 0, 0.2, shots: 0), reading("large", 1, 0, 0.5),
        reading("", 1, 0, 0.9),
      ])

    let benchmarks = BenchmarkTable(table, families: ["GPT"])

    #expect(benchmarks.benchmarks == ["MMLU, 5-shot", "MMLU, 0-shot", "GSM8K"])
    #expect(benchmarks.models.map(\.name) == ["small", "large"])
    #expect(benchmarks.models.map(\.scores) == [[0.3, 0.2, nil], [nil, nil, 0.5]])
    #expect(benchmarks.models[0].family == "GPT")
    #expect(benchmarks.models[0].compute == 6e20)
  }

  @Test func whatHasNoComponentsIsRefusedInWords() {
    func refusal(_ table: BenchmarkTable) -> ObservationalError? {
      do {
        _ = try PrincipalComponents(table)
        return nil
      } catch { return error }
    }
    let constant = BenchmarkTable(
      benchmarks: ["a", "b", "c"],
      models: (0..<5).map {
        BenchmarkTable.Model(
          name: "\($0)", family: "", compute: nil, scores: [0.1 * Double($0), 0.5, 0.2])
      })

    #expect(refusal(constant) == .constantBenchmark("b"))
    #expect(
      refusal(BenchmarkTable(benchmarks: ["a"], models: []))
        == .benchmarkCount(have: 1, allowed: 3...16))
    #expect(
      "\(ObservationalError.constantBenchmark("b"))"
        == "b tells no model from another; leave it out or add scores")
  }
}
