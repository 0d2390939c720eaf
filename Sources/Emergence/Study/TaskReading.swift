import RunData
import ScalingLaws

/// What the models of one family show on one task: the step metric, its smooth partner, and whether a
/// jump is in the model or in the metric.
public struct TaskReading: Hashable, Sendable {
  /// The test in its table.
  public let test: AbilityTable.Test
  /// The series of the family in its table.
  public let series: Int
  /// The name of the task.
  public let task: String
  /// The name of the series, or empty.
  public let family: String
  /// The number of examples in the prompt, or nil.
  public var shots: Int? { test.shots }
  /// What the scale is.
  public let axis: Quantity
  /// The step metric; nil where the task has none.
  public let step: MetricCurve?
  /// Its smooth partner; nil where the task has none.
  public let smooth: MetricCurve?
  /// The names of the other smooth metrics.
  public let otherPartners: [String]
  /// *b*: what guessing gives by the step metric; nil where it is not recorded, or not the same.
  public let chance: Double?
  /// Why chance is not known.
  let reasonWithoutChance: String
  /// The test of the largest model against chance; nil where *n* or chance is not known.
  public internal(set) var aboveChance: AboveChance?
  /// *T* as it was asked for, or nil.
  public let answerTokens: Double?
  /// Whether the jump is in the model or in the metric.
  public let verdict: EmergenceVerdict
  /// The smallest accuracy that the test detects; nil where *n* is not known.
  public let detectableAt: Double?

  /// The task with its shots: "2D+, 50-shot".
  public var title: String { shots.map { "\(task), \($0)-shot" } ?? task }

  /// Whether the models are all of one scale, so that there is no curve.
  public var isOfOneScale: Bool {
    Set(((step?.scored ?? []) + (smooth?.scored ?? [])).compactMap(\.x)).count < 2
  }

  init(
    _ test: AbilityTable.Test, series: Int, task: String, family: String, _ choice: PartnerChoice,
    _ options: StudyOptions
  ) {
    (self.test, self.series, self.task, self.family) = (test, series, task, family)
    axis = options.axis
    answerTokens = options.answerTokens
    let stepMetric = choice.step(options.stepMetric)
    let partner = choice.smooth(options.smoothMetric, beside: stepMetric)
    let losses = choice.losses
    step = stepMetric.map {
      MetricCurve($0.metric, losses.complete($0.readings), over: options.axis, isCount: true)
    }
    smooth = partner.map {
      MetricCurve($0.metric, losses.complete($0.readings), over: options.axis, isCount: false)
    }
    otherPartners = choice.partners(beside: stepMetric).map(\.metric.name)
      .filter { $0 != partner?.metric.name }
    let chances = Set(stepMetric?.readings.map(\.baseline) ?? [])
    chance = chances.count == 1 ? chances.first ?? nil : nil
    reasonWithoutChance =
      chances == [nil]
      ? "no baseline is recorded: what guessing gives is not known, and taken as 0"
      : "the readings do not agree on a baseline: none is used, and chance is taken as 0"
    let rule = VerdictRule(
      step: step, smooth: smooth, chance: chance, answerTokens: options.answerTokens)
    verdict = rule.verdict
    detectableAt = rule.detectable
    aboveChance = AboveChance(step, chance: chance)
  }

  /// What must be known beside the scores and the verdict, a sentence each.
  public var cautions: [String] { TaskCautions(self).sentences }
}

/// Whether the largest model does better than guessing, one-sided.
public struct AboveChance: Hashable, Sendable {
  /// The model's right answers.
  public let answers: RightAnswers
  /// How often guessing alone gives as many.
  public let probability: Double
  /// The same after Benjamini and Hochberg's correction for all tests of the study.
  public internal(set) var adjusted: Double
  /// How many tests the study has.
  public internal(set) var testCount = 1

  /// Whether it is above chance, corrected, at 5%.
  public var holds: Bool { adjusted <= ChanceTest.level }

  init?(_ step: MetricCurve?, chance: Double?) {
    guard let chance, let answers = step?.scored.last?.answers else { return nil }
    self.answers = answers
    probability = ChanceTest(items: answers.items, chance: chance)
      .probability(ofAtLeast: answers.count)
    adjusted = probability
  }
}
