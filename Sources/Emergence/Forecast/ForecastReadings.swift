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
    let pairs = PairedReadings(readings, of: metric, in: table)
    guard pairs.metric.isHigherBetter else { throw .lowerIsBetter(pairs.metric.name) }
    let chances = Set(pairs.all.map(\.reading.baseline))
    guard chances.count == 1, let chance = chances.first ?? nil else { throw .chanceUnknown }
    let isDerived = pairs.all.contains(where: \.reading.isDerived)
    self.init(
      pairs.all.map { pair in
        let series = pair.reading.series
        return ForecastReading(
          pair.inputs, value: pair.reading.value, items: pair.reading.examples,
          family: families.indices.contains(series) ? families[series] : "")
      },
      metric: isDerived ? .derived : pairs.metric.form == .step ? .step : .smooth, chance: chance,
      target: target, seed: seed, draws: draws)
  }
}
