import Optimization

/// The place where the sum of squares is least.
struct AbilityMinimum: Hashable, Sendable {
  let law: AbilityLaw
  /// The solver's own coordinates.
  let point: [Double]
  /// *Σ (ŷ − y)²* over readings and anchors.
  let sum: Double
  let termination: Termination
  /// From how many starts it was looked for.
  let startCount: Int
}

/// What the readings leave open about a minimum.
struct AbilityOpenness: Hashable, Sendable {
  /// The coefficients, by position, that the readings do not determine.
  var coefficients: [Int] = []
  /// The coefficients, by position, that are at the bound given for them.
  var atBounds: [Int] = []
  /// Why the form itself is at its end, in words.
  var limit: String?
}

/// A way to the least sum of squares of one form.
protocol AbilitySolver: Sendable {
  /// The lowest minimum; nil where the form has no value.
  func minimum() -> AbilityMinimum?
  /// What the readings leave open there.
  func openness(at minimum: AbilityMinimum) -> AbilityOpenness
  /// The laws of resampled readings with these numbers; one without enough places is left out.
  func draws(_ range: Range<Int>, around minimum: AbilityMinimum, seed: UInt64) -> [AbilityLaw]
}

/// How often each reading is drawn: a function of seed and number alone.
///
/// Source: Efron, "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7, 1979.
enum Resampling {
  /// The weights of readings and, each with weight 1, of the anchors behind them.
  static func weights(draw: Int, seed: UInt64, count: Int, anchors: Int) -> [Double] {
    var generator = CounterGenerator(seed: seed, stream: UInt64(draw))
    var weights = [Double](repeating: 0, count: count)
    for _ in 0..<count { weights[generator.index(below: count)] += 1 }
    return weights + [Double](repeating: 1, count: anchors)
  }
}
