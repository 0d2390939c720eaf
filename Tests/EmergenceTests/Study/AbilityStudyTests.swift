import Emergence
import FoundationEssentials
import RunData
import ScalingLaws
import TestSupport
import Testing

@Suite struct AbilityStudyTests {
  private func table(_ text: String) throws -> RunTable {
    try RunTable(csv: Array(text.utf8), name: "t.csv")
  }

  private func study(
    _ text: String, _ change: (inout StudyOptions) -> Void = { _ in }
  ) throws -> AbilityStudy {
    let table = try table(text)
    var options = StudyOptions()
    change(&options)
    return AbilityStudy(
      try #require(table.abilities), families: table.series, options: options)
  }

  private static let two = """
    model,family,params,tokens,task,metric,value,shots,n_examples,baseline
    a,A,1B,1T,add,exact_match,0.1,0,100,0
    a,A,1B,1T,add,brier,0.7,0,100,0
    a,A,1B,1T,add,per_token_accuracy,0.5,0,100,0
    b,A,2B,1T,add,exact_match,0.3,0,100,0
    b,A,2B,1T,add,per_token_accuracy,0.6,0,100,0
    b,A,2B,1T,add,style,9,0,100,0
    c,B,9B,1T,add,exact_match,0.9,0,100,0
    a,A,1B,1T,add,exact_match,0.2,5,100,0

    """

  @Test func eachTaskShotsAndFamilyIsACurveOfItsOwn() throws {
    let study = try study(Self.two)

    #expect(study.tasks.map(\.title) == ["add, 0-shot", "add, 0-shot", "add, 5-shot"])
    #expect(study.tasks.map(\.family) == ["A", "B", "A"])
    #expect(study.tasks.map { $0.step?.points.count } == [2, 1, 1])
    #expect(study.notes.contains { $0.contains("mixed shots: add with 0, 5") })
    #expect(study.tasks[1].isOfOneScale)
    #expect(study.tasks[1].cautions.contains { $0.contains("one scale only") })
  }

  @Test func thePartnerIsTheOneOfMostModelsThatSaysMostOfAToken() throws {
    let task = try #require(try study(Self.two).tasks.first)

    #expect(task.step?.metric.name == "exact_match")
    #expect(task.smooth?.metric.name == "per_token_accuracy")
    #expect(task.otherPartners.sorted() == ["brier", "style"])
  }

  @Test func metricsMayBeChosenByName() throws {
    let study = try study(Self.two) {
      $0.stepMetric = "Per Token Accuracy"
      $0.smoothMetric = "brier"
    }

    #expect(study.tasks[0].step?.metric.name == "per_token_accuracy")
    #expect(study.tasks[0].step?.points.allSatisfy { $0.interval != nil } == true)
    #expect(study.tasks[0].smooth?.metric.name == "brier")
    #expect(study.notes.contains { $0.contains("the name style is not known") })
  }

  @Test func repeatedStepReadingsOfAWideTableAreOne() throws {
    var text = "model,params,task,step_metric,step_value,smooth_metric,smooth_value,n_examples\n"
    for (model, step) in [("a,1B", 0.1), ("b,2B", 0.2), ("c,4B", 0.4), ("d,8B", 0.8)] {
      for metric in ["bits_per_byte", "soft_prob_correct"] {
        text += "\(model),t,exact_match,\(step),\(metric),0.5,100\n"
      }
    }

    let task = try #require(try study(text).tasks.first)

    #expect(task.step?.points.map(\.value) == [0.1, 0.2, 0.4, 0.8])
    #expect(task.smooth?.points.count == 4)
    #expect(task.cautions.contains { $0.contains("no baseline is recorded") })
  }

  @Test func aFallingLossIsAGrowingScale() throws {
    let text = """
      model,params,task,step_metric,step_value,smooth_metric,smooth_value,n_examples
      a,1B,t,exact_match,0.1,val_loss,3.1,100
      b,2B,t,exact_match,0.4,val_loss,2.5,100
      c,4B,t,exact_match,0.2,val_loss,2.9,100

      """

    let study = try study(text) { $0.axis = .loss }

    #expect(study.tasks[0].step?.points.map(\.x) == [3.1, 2.9, 2.5])
    #expect(study.tasks[0].step?.points.map(\.value) == [0.1, 0.2, 0.4])
  }

  @Test func aForecastIsRefusedWithoutAKnownChance() throws {
    let text = "params,task,metric,value,n_examples\n1B,t,em,0.1,100\n2B,t,em,0.2,100\n"
    let abilities = try #require(table(text).abilities)
    let task = try #require(AbilityStudy(abilities).tasks.first)

    let forecast = try #require(
      TaskForecast(task, in: abilities, target: Quantities(params: 4e9)))

    #expect(forecast.result == .failure(.chanceUnknown))
  }

  @Test func aFileOfPercentHasTheSameScoresAndSaysSo() throws {
    let text = "params,task,metric,value,n_examples\n1B,t,accuracy,25,100\n2B,t,accuracy,50,100\n"

    let table = try table(text)
    let study = try study(text)

    #expect(table.notes.map(\.expected).contains { $0.contains("read as percent") })
    #expect(study.tasks[0].step?.points.map(\.value) == [0.25, 0.5])
  }

  // Oracle: EMERGENCE.md, 16-shot addition: .018 .035 .032 .051 .685 .477 .874.
  @Test(.enabled(if: Shared.isPresent, "needs ../shared"))
  func theLastCheckpointsOfPythiaAreNotMonotone() throws {
    let tasks = try shared("pythia_arithmetic.csv").tasks
    let task = try #require(
      tasks.first { $0.task == "arithmetic_addition" && $0.shots == 16 })

    let values = try #require(task.step).scored.map { ($0.value * 1000).rounded() / 1000 }
    #expect(values == [0.018, 0.035, 0.032, 0.051, 0.685, 0.477, 0.874])
    #expect(task.cautions.contains { $0.hasPrefix("35 of 42 readings") })
  }

  // Oracle: emergence-values.json, ipa: scores of exact match and BLEU by family.
  @Test(
    .enabled(if: Shared.isPresent, "needs ../shared"),
    arguments: [
      ("Llama", 3.6190476162046497, 2.7676253200575824),
      ("OPT", Double.infinity, 25.02697055972712),
      ("StarCoder", .infinity, 3.441424094091467), ("Pythia", 0, 12.79208640396548),
    ])
  func transliterationHasTheScoresOfItsFamilies(
    family: String, exactMatch: Double, bleu: Double
  ) throws {
    let tasks = try shared("emergence_pairs.csv").tasks
    let task = try #require(
      tasks.first { $0.task == "ipa_transliterate" && $0.family == family })

    #expect(task.step?.scores?.emergence.isNear(exactMatch, within: 1e-9) == true)
    #expect(task.smooth?.scores?.emergence.isNear(bleu, within: 1e-9) == true)
    #expect(task.verdict.breakTest == nil)
  }

  @Test(
    .enabled(if: Shared.isPresent, "needs ../shared"),
    arguments: [
      "emergence_pairs.csv", "gpt3_table_h1.csv", "obsscaling.csv", "pythia_arithmetic.csv",
    ])
  func noPublishedTableGivesAVerdictThatItsDataDoNotBear(file: String) throws {
    let study = try shared(file)

    #expect(!study.tasks.isEmpty)
    for task in study.tasks where task.smooth == nil || task.smooth?.isDerived == true {
      #expect([.insufficient, .unresolved].contains(task.verdict.kind))
    }
    for task in study.tasks {
      let points = (task.step?.points ?? []) + (task.smooth?.points ?? [])
      #expect(!points.isEmpty)
    }
  }

  private func shared(_ file: String) throws -> AbilityStudy {
    let data = try #require(
      FileManager.default.contents(atPath: Shared.path("data/emergence/\(file)")))
    let table = try RunTable(csv: Array(data), name: file)
    return AbilityStudy(try #require(table.abilities), families: table.series)
  }
}
