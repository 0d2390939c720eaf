import RealModule

/// *1 − C(n−c, k)/C(n, k)*: the chance that one of *k* attempts is right, where *c* of *n* were.
///
/// Source: Chen and others, "Evaluating Large Language Models Trained on Code", 2021,
/// arXiv:2107.03374; exact by counting.
enum PassAtK: LawForm {
  /// More attempts than anybody makes, and few enough to go through.
  private static let mostTrials = 1e12

  static let description = LawDescription(
    id: "pass-at-k", title: "pass@k", group: .reward,
    formula: "1 − C(n−c,k)/C(n,k)", asciiFormula: "1 - C(n-c,k)/C(n,k)",
    inputs: [.trials, .successes, .attempts], output: .accuracy, coefficients: [],
    presets: [
      Preset(
        id: "chen", title: "Chen 2021", values: [], paper: "Chen et al. 2021, arXiv:2107.03374",
        location: "the unbiased estimate", grade: .derived, paramsDefinition: .notApplicable)
    ],
    notes: [
      "n, c and k are whole numbers, k and c at most n", "without bias, unlike 1 - (1 - c/n)^k",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let trials = inputs.input(.trials), let right = inputs.input(.successes),
      let attempts = inputs.input(.attempts), trials <= mostTrials, right <= trials,
      attempts <= trials, [trials, right, attempts].allSatisfy({ $0 == $0.rounded(.down) })
    else { return nil }
    return -Double.expMinusOne(logFailure(trials: trials, right: right, attempts: attempts))
  }

  /// The fewest attempts or right answers that reach `target`, or the most trials that still do.
  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    func reaches(_ count: Double) -> Bool {
      var inputs = known
      inputs[input] = count
      return value(at: inputs, coefficients).map { $0 >= target } ?? false
    }
    switch input {
    case .attempts, .successes:
      guard let trials = known.input(.trials), reaches(trials) else { return nil }
      return boundary(from: input == .attempts ? 1 : 0, to: trials) { !reaches($0) }
    case .trials:
      guard let right = known.input(.successes), let attempts = known.input(.attempts) else {
        return nil
      }
      let least = max(right, attempts)
      guard reaches(least) else { return nil }
      return boundary(from: least, to: mostTrials) { reaches($0 + 1) }
    default: return nil
    }
  }

  /// The least whole number for which `isBelow` no longer holds; it holds up to there.
  private static func boundary(
    from least: Double, to most: Double, isBelow: (Double) -> Bool
  ) -> Double {
    var (low, high) = (least, most)
    while low < high {
      let middle = ((low + high) / 2).rounded(.down)
      if isBelow(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// *ln C(n−c, k)/C(n, k)*: a product over the fewer of *c* and *k*, which may change places.
  private static func logFailure(trials: Double, right: Double, attempts: Double) -> Double {
    guard right + attempts <= trials else { return -.infinity }
    let (fewer, more) = (min(right, attempts), max(right, attempts))
    var log = 0.0
    var term = 0.0
    while term < fewer, log > -800 {
      log += Double.log(onePlus: -more / (trials - term))
      term += 1
    }
    return log
  }
}
