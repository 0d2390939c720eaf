import ScalingLaws

/// Why there is no forecast: the data cannot say.
public enum ForecastRefusal: Error, Hashable, Sendable {
  /// The metric is a transform of the step metric.
  case derivedMetric
  /// Less of the metric is better.
  case lowerIsBetter(String)
  /// What guessing reaches is not known, or not the same for all readings.
  case chanceUnknown
  /// A reading, or chance, is no share.
  case outsideDomain(Double)
  /// Nothing is known of the model.
  case noTarget
  /// No reading has the quantity that the model is described by.
  case missingQuantity(Quantity)
  /// There are too few different scales.
  case tooFewScales(have: Int, axis: Quantity)
  /// No reading is above chance.
  case atChance(count: Int, chance: Double)
  /// Too few scales of a step metric are above chance.
  case riseNotSeen(above: Int, of: Int)
  /// No form is determined by the readings.
  case notIdentified(reasons: [String])
}

extension ForecastRefusal: CustomStringConvertible {
  /// The reason in words, and what to do.
  public var description: String {
    switch self {
    case .derivedMetric:
      "no forecast: the metric is derived from the step metric, so it is the same number again; give "
        + "a smooth metric that was measured"
    case .lowerIsBetter(let name):
      "no forecast: of \(name) less is better; ask for a metric of which more is"
    case .chanceUnknown:
      "no forecast: what guessing reaches is not known, or not one number; give a column 'baseline'"
    case .outsideDomain(let value):
      "no forecast: \(value) is no share; a forecast takes a metric from 0 to 1, chance below 1"
    case .noTarget: "no forecast: say params, tokens, compute or loss of the model"
    case .missingQuantity(let quantity):
      "no forecast: the readings have no \(quantity.rawValue); ask by what they have"
    case .tooFewScales(let have, let axis):
      "no forecast: \(have) different \(have == 1 ? "value" : "values") of \(axis.rawValue); "
        + "\(ForecastRequest.fewestScales) scales are needed"
    case .atChance(let count, let chance):
      "no forecast: all \(count) readings are at chance (\(chance)): they say where the ability is "
        + "not, nothing about where it appears"
    case .riseNotSeen(let above, let count):
      "no forecast: the step metric is above chance at \(above) of \(count) scales, and "
        + "\(ForecastRequest.fewestAboveChance) are needed to tell its curve; a smooth metric or the "
        + "loss of the same models would show what it hides"
    case .notIdentified(let reasons): "no forecast: " + reasons.joined(separator: "; ")
    }
  }
}
