import RunData
import ScalingLaws

extension ForecastRequest {
  /// A question about one metric of a test.
  ///
  /// Where the models have no loss, a measured smooth metric of theirs that is one serves: a loss, bits
  /// per byte, a perplexity, or a log-likelihood with its sign turned. A derived metric never does.
  ///
  /// - Parameters:
  ///   - readings: The readings of one test, by all its metrics.
  ///   - metric: The index of the metric that is forecast.
  ///   - table: The table that the readings are from.
  ///   - families: The names that `AbilityReading.series` counts.
  ///   - target: What is known of the model.
  ///   - draws: The number of draws that the interval is taken from.
  ///   - seed: Their seed.
  /// - Throws: ``ForecastRefusal`` where the metric cannot be forecast.
  public init(
    _ readings: [AbilityReading], of metric: Int, in table: AbilityTable, families: [String] = [],
    target: Quantities, draws: Int = 1000, seed: UInt64 = 0
  ) throws(ForecastRefusal) {
    let own = readings.filter { $0.metric == metric }
    let kind = table.metrics[metric]
    guard kind.isHigherBetter else { throw .lowerIsBetter(kind.name) }
    let chances = Set(own.map(\.baseline))
    guard chances.count == 1, let chance = own.first?.baseline else { throw .chanceUnknown }
    let losses = PartnerLosses(readings, beside: metric, in: table)
    let isDerived = own.contains(where: \.isDerived)
    self.init(
      own.map { reading in
        var inputs = Quantities(
          params: reading.params, tokens: reading.tokens, compute: reading.compute)
        inputs.loss = reading.loss ?? losses[reading]
        return ForecastReading(
          inputs, value: reading.value, items: reading.examples,
          family: families.indices.contains(reading.series) ? families[reading.series] : "")
      },
      metric: isDerived ? .derived : kind.form == .step ? .step : .smooth, chance: chance,
      target: target, seed: seed, draws: draws)
  }
}

/// What stands for the loss of each model: the smooth metric of a test that is one.
private struct PartnerLosses {
  private struct Model: Hashable {
    let name: String
    let params: Double?
    let tokens: Double?
    let compute: Double?

    init(_ reading: AbilityReading) {
      (name, params, tokens) = (reading.model, reading.params, reading.tokens)
      compute = reading.compute
    }
  }

  private var losses: [Model: Double] = [:]

  /// The losses of the partner that most readings have; none where a model has two.
  init(_ readings: [AbilityReading], beside metric: Int, in table: AbilityTable) {
    let partners = Dictionary(grouping: readings.filter { $0.metric != metric }, by: \.metric)
      .filter { index, own in
        !own.contains(where: \.isDerived) && table.metrics[index].isLoss(own.map(\.value))
      }
    let best = partners.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }
    for reading in best?.value ?? [] {
      losses[Model(reading)] = abs(reading.value)
    }
  }

  subscript(reading: AbilityReading) -> Double? { losses[Model(reading)] }
}

extension AbilityMetric {
  private static let losses = ["loss", "nll", "cross", "bits", "bpb", "perplexity", "surprise"]

  /// Whether the values are losses, or log-likelihoods: of one sign, and so called.
  fileprivate func isLoss(_ values: [Double]) -> Bool {
    let word = name.lowercased()
    if values.allSatisfy({ $0 > 0 }), !isHigherBetter {
      return Self.losses.contains(where: word.contains)
    }
    return values.allSatisfy { $0 < 0 } && word.contains("log") && isHigherBetter
  }
}
