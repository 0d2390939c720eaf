import ScalingLaws

/// One model's reading of the ability that is to be forecast.
public struct ForecastReading: Hashable, Sendable {
  /// *N*, *D*, *C* and *L*, as far as they are known; the loss in nats per token or, the same for
  /// all readings, in another unit.
  public let inputs: Quantities
  /// The metric, in 0…1; higher is better.
  public let value: Double
  /// The number of items of the test; nil where it is not known.
  public let items: Int?
  /// The family of the model, or empty.
  public let family: String

  /// A reading.
  public init(_ inputs: Quantities, value: Double, items: Int? = nil, family: String = "") {
    self.inputs = inputs.completed
    self.value = value
    self.items = items
    self.family = family
  }
}

/// What kind of metric is forecast.
public enum ForecastMetric: Hashable, Sendable {
  /// Right or wrong, such as exact match or the grade of a multiple choice.
  case step
  /// A share that moves with every token, such as the probability of the right answer.
  case smooth
  /// Computed from a step metric: a transform of the same number, which says nothing more.
  case derived
}

/// Readings of one task, and the model whose reading is to be forecast.
public struct ForecastRequest: Hashable, Sendable {
  /// The readings.
  public var readings: [ForecastReading]
  /// The kind of their metric.
  public var metric: ForecastMetric
  /// What guessing reaches, in 0…1.
  public var chance: Double
  /// What is known of the model: one or more of *N*, *D*, *C* and *L*.
  public var target: Quantities
  /// The seed of the draws.
  public var seed: UInt64
  /// The number of draws that the interval is taken from.
  public var draws: Int

  /// A question about `target`.
  public init(
    _ readings: [ForecastReading], metric: ForecastMetric, chance: Double, target: Quantities,
    seed: UInt64 = 0, draws: Int = 1000
  ) {
    self.readings = readings
    self.metric = metric
    self.chance = chance
    self.target = target
    self.seed = seed
    self.draws = draws
  }

  /// How many different places on the axis a forecast takes.
  public static let fewestScales = 4
  /// At how many of them a step metric must have left chance before its curve can be told.
  public static let fewestAboveChance = 3
}
