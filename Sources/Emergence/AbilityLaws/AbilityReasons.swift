/// Why readings do not determine a law, in words.
struct AbilityReasons {
  private let request: AbilityFitRequest
  private let minimum: AbilityMinimum
  private let openness: AbilityOpenness

  init(_ request: AbilityFitRequest, _ minimum: AbilityMinimum, _ openness: AbilityOpenness) {
    self.request = request
    self.minimum = minimum
    self.openness = openness
  }

  var words: [String] {
    if let atChance { return [atChance] }
    var words: [String] = []
    if !openness.coefficients.isEmpty {
      let symbols = request.form.symbols(predictors: request.predictorCount)
      let open = openness.coefficients.map { symbols[$0] }
      words.append("these \(request.points.count) readings do not identify \(listed(open))")
    }
    if let limit = openness.limit { words.append(limit) }
    if request.points.count <= request.freeCount {
      words.append("as many coefficients as readings: nothing is left to tell how sure they are")
    }
    if !minimum.termination.isMinimum {
      words.append("no minimum was found: \(minimum.termination.description)")
    }
    return words
  }

  /// By how much Akaike's criterion must fall before a rise counts as seen.
  private static let support = 4.0

  /// Says so where the law explains the readings hardly better than chance alone.
  private var atChance: String? {
    guard request.form != .exponentialError else { return nil }
    let (level, coefficients) = chance
    let atChance = request.points.reduce(0) { $0 + ($1.value - level) * ($1.value - level) }
    let count = request.points.count
    let gain =
      akaike(sum: atChance, count: count, coefficients: coefficients)
      - akaike(sum: minimum.sum, count: count, coefficients: request.freeCount)
    // Too few for the criterion: then only a difference that needs none of it counts.
    let isSeen = gain.isFinite ? gain > Self.support : minimum.sum < 0.05 * atChance
    guard !isSeen || atChance == 0 else { return nil }
    return "these \(count) readings are at chance (\(level)): they say where the ability is not, "
      + "nothing about where it appears"
  }

  /// What guessing reaches, and how many coefficients that took.
  private var chance: (level: Double, coefficients: Int) {
    switch request.chance {
    case .known(let level): return (level, 0)
    case .free(let range):
      let mean = request.points.reduce(0) { $0 + $1.value } / Double(request.points.count)
      return (min(max(mean, range.lowerBound), range.upperBound), 1)
    }
  }
}

/// "a", "a and b", "a, b and c".
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
