/// The form of a law that gives a metric of an ability from a loss, a size or a score.
public enum AbilityForm: String, Hashable, Sendable, CaseIterable {
  /// *Err(L) = ε − k e^(−γL)*: the error on average over many tasks, by the loss in nats per token.
  ///
  /// Source: Gadre and others, 2024, arXiv:2403.08540, equation 5.
  case exponentialError = "gadre-error"
  /// *Acc(L) = a/(1 + e^(−k(L − L₀))) + b*: the accuracy by the loss on the task in bits per byte,
  /// with *a* in −1…0, *b* in 0…1, *k ≥ 0* and *L₀ ≥ 0*.
  ///
  /// Source: Bhagia and others, 2024, arXiv:2412.04403, equation 2; the bounds of *k* and *L₀* are
  /// those of the code released with it.
  case ladderSigmoid = "olmo-sigmoid"
  /// *y = h + s max(0, η − L)*: chance until the loss falls below *η*, then better with every nat.
  ///
  /// Source: Du and others, 2024, arXiv:2403.15796, equation 4, with a straight line for its *f*.
  case hinge
  /// *y = h + (1 − h) σ(w₀ + w₁x₁ + …)*: a logistic curve from chance *h* to 1, by logarithms of
  /// size or compute, by a loss, or by the scores that several benchmarks have in common.
  ///
  /// Source: Ruan, Maddison and Hashimoto, 2024, arXiv:2405.10938, equation 3.
  case chanceSigmoid = "chance-sigmoid"
}

extension AbilityForm {
  /// The name to show.
  public var title: String {
    switch self {
    case .exponentialError: "Gadre error"
    case .ladderSigmoid: "OLMo ladder sigmoid"
    case .hinge: "hinge"
    case .chanceSigmoid: "sigmoid above chance"
    }
  }

  /// The formula with the signs of the papers.
  public var formula: String {
    switch self {
    case .exponentialError: "Err = ε − k e^(−γL)"
    case .ladderSigmoid: "Acc = a/(1 + e^(−k(L − L₀))) + b"
    case .hinge: "y = h + s max(0, η − L)"
    case .chanceSigmoid: "y = h + (1 − h) σ(w₀ + w·x)"
    }
  }

  /// The formula in ASCII.
  public var asciiFormula: String {
    switch self {
    case .exponentialError: "Err = epsilon - k exp(-gamma L)"
    case .ladderSigmoid: "Acc = a/(1 + exp(-k (L - L0))) + b"
    case .hinge: "y = h + s max(0, eta - L)"
    case .chanceSigmoid: "y = h + (1 - h) sigmoid(w0 + w x)"
    }
  }

  /// The symbols of the coefficients, in order, for so many predictors.
  public func symbols(predictors: Int = 1) -> [String] {
    switch self {
    case .exponentialError: ["k", "gamma", "epsilon"]
    case .ladderSigmoid: ["a", "k", "L0", "b"]
    case .hinge: ["h", "s", "eta"]
    case .chanceSigmoid: ["h"] + (0...predictors).map { "w\($0)" }
    }
  }
}
