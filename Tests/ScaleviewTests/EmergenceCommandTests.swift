import Foundation
import TestSupport
import Testing

/// `scaleview emergence` on tables of abilities, good and bad.
@Suite(.timeLimit(.minutes(1))) struct EmergenceCommandTests {
  /// Exact match of five tokens on *p = e^(−(N/1e10)^−0.5)*, with that share beside it.
  private static let table: String = {
    var text = "model,params,task,metric,value,n_examples,baseline\n"
    for (index, params) in [1e8, 1e9, 3e9, 1e10, 3e10, 1e11].enumerated() {
      let share = exp(-pow(params / 1e10, -0.5))
      let accuracy = (pow(share, 5) * 1000).rounded() / 1000
      text += "m\(index),\(params),add,exact_match,\(accuracy),1000,0\n"
      text += "m\(index),\(params),add,per_token_accuracy,\(share),,\n"
    }
    return text
  }()

  private func emergence(_ text: String, _ arguments: String...) async throws -> Command.Result {
    let folder = try ScratchFolder()
    let file = try folder.write(text, to: "tasks.csv")
    return try await Scaleview.run(["emergence", file] + arguments)
  }

  private struct Document: Decodable {
    struct Task: Decodable {
      struct Curve: Decodable {
        var metric: String
        var score: Double?
        var linearity: Double?
        var points: [Point]
      }
      struct Point: Decodable {
        var model: String
        var value: Double
        var ci95: [Double]?
      }
      var task: String
      var shots: Int?
      var step: Curve?
      var smooth: Curve?
      var chance: Double?
      var detectable_at: Double?
      var verdict: String
      var cautions: [String]
    }
    var tasks: [Task]
  }

  @Test func aSmoothLawIsFoundToBeTheMetricsDoing() async throws {
    let result = try await emergence(Self.table, "--json")
    let document = try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))

    #expect(result.status == 0, "\(result.errors)")
    let task = try #require(document.tasks.first)
    #expect((task.task, task.verdict, task.chance) == ("add", "metric", 0))
    #expect(task.step?.metric == "exact_match" && task.smooth?.metric == "per_token_accuracy")
    #expect(task.step?.points.count == 6 && task.step?.points.first?.ci95?.count == 2)
    // Oracle: 1 − 0.05^(1/1000).
    #expect(task.detectable_at?.isNear(0.0029912, within: 1e-4) == true)
    #expect(task.cautions.contains { $0.contains("seeds of a model") })
  }

  @Test func theTextSaysScoresVerdictAndCautions() async throws {
    let result = try await emergence(Self.table)

    #expect(result.status == 0)
    #expect(result.output.contains("1 curve of"))
    #expect(
      result.output.contains("metric: the smooth metric has no break, and all 6 step readings"))
    #expect(result.output.contains("! binomial intervals hold the draw of the items"))
  }

  @Test func anInfiniteScoreIsNullWithACaution() async throws {
    let text =
      "params,task,metric,value,n_examples,baseline\n1B,t,em,0,100,0\n2B,t,em,0,100,0\n"
      + "3B,t,em,0,100,0\n4B,t,em,0.5,100,0\n"

    let result = try await emergence(text, "--json")
    let plain = try await emergence(text)
    let document = try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))

    #expect(document.tasks.first?.step?.score == nil)
    #expect(document.tasks.first?.cautions.contains { $0.contains("score is infinite") } == true)
    #expect(plain.output.contains("infinite"))
  }

  @Test func aForecastIsGivenOrRefusedInWords() async throws {
    let result = try await emergence(Self.table, "--forecast", "params=200B")
    let wrong = try await emergence(Self.table, "--forecast", "params=huge")
    let twice = try await emergence(
      Self.table, "--forecast", "params=1B", "--forecast", "params=2B")

    #expect(result.status == 0)
    #expect(result.output.contains("forecast of the step metric for params 200B\n  add: "))
    #expect(wrong.status == 2 && wrong.errors.contains("read \"huge\""))
    #expect(twice.status == 2 && twice.errors.contains("gives params twice"))
  }

  @Test func aPlotShowsBothMetrics() async throws {
    let result = try await emergence(Self.table, "--plot", "--size", "60x12")

    #expect(result.output.contains("add · exact_match\n"))
    #expect(result.output.contains("add · per_token_accuracy\n"))
  }

  @Test(arguments: [
    (["--task", "ad"], "--task 'ad' is not in the file"),
    (["--step-metric", "exactmatches"], "did you mean exact_match?"),
    (["--answer-tokens", "0"], "--answer-tokens 0.0 is not positive"),
    (["--x", "weather"], "weather"),
  ])
  func whatTheFileDoesNotHaveIsAUsageError(arguments: [String], message: String) async throws {
    let folder = try ScratchFolder()
    let file = try folder.write(Self.table, to: "tasks.csv")

    let result = try await Scaleview.run(["emergence", file] + arguments)

    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func aTableOfRunsIsRefused() async throws {
    let result = try await Scaleview.run("emergence", Scaleview.sample)

    #expect(result.status == 1)
    #expect(result.errors.contains("holds no abilities"))
  }

  @Test func oneScaleHasNoAnswer() async throws {
    let result = try await emergence(
      "params,task,metric,value,n_examples,baseline\n1B,t,em,0.5,100,0\n")

    #expect(result.status == 3)
    #expect(result.errors.contains("no task has readings at two scales of params"))
  }
}
