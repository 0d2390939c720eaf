import RealModule

/// The error of deep learning by its data: *ε(m) = α m^β + γ*, and no worse than a guess.
///
/// Source: Hestness and others, "Deep Learning Scaling is Predictable, Empirically", 2017,
/// arXiv:1712.00409.
enum HestnessLaw: LawForm {
  static let description = LawDescription(
    id: "hestness", title: "Hestness", group: .theory,
    formula: "ε(m) = min(guess, α mᵝ + γ)",
    asciiFormula: "error(m) = min(guess, alpha m^beta_g + gamma)",
    inputs: [.samples], optionalInputs: [.guess], output: .error,
    coefficients: [
      .magnitude("alpha", "α", "factor", "factor", unit: "", bounds: 1e-3...1e6),
      .exponent("beta_g", "β", "exponent", "exp", bounds: -2...0, step: 0.001),
      .exponent("gamma", "γ", "irreducible error", "floor", bounds: 0...10, step: 0.001),
    ],
    presets: [
      Preset(
        id: "word-lm", title: "Hestness 2017, words", values: [11.9, -0.066, 0],
        paper: "Hestness et al. 2017, arXiv:1712.00409", location: "word language models",
        grade: .secondary, paramsDefinition: .notApplicable,
        notes: ["the power law alone: its floor was not reached, so gamma is 0"])
    ],
    notes: [
      "with few data a model is no better than the best guess: give its error to see that region",
      "the exponents of other domains are on the card hestness-domains",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let samples = inputs.input(.samples) else { return nil }
    let error = coefficients[0] * Double.pow(samples, coefficients[1]) + coefficients[2]
    guard inputs[.guess] != nil else { return error }
    return inputs.input(.guess).map { min($0, error) }
  }
}

/// Where on its learning curve a model is.
///
/// Source: Hestness and others, 2017, arXiv:1712.00409.
public enum LearningRegion: String, Hashable, Sendable, CaseIterable {
  /// The data are too few to do better than the best guess.
  case smallData = "small-data"
  /// The error falls as a power of the data.
  case powerLaw = "power-law"
  /// What can be learned is less than what cannot.
  case irreducible

  /// The region of `samples` examples under a law *ε(m) = α m^β + γ*.
  ///
  /// The irreducible region begins where the power law has fallen to *γ*. Nil for another law, and
  /// outside the domain.
  ///
  /// - Parameters:
  ///   - samples: *m*, the examples of the training data.
  ///   - guess: The error of the best guess; nil where it is not known.
  ///   - law: A law of the form `hestness`, with its values.
  public init?(samples: Double, guess: Double? = nil, law: ScalingLaw) {
    guard law.family == .hestness, let error = law.value(at: [.samples: samples]),
      let floor = law["gamma"]
    else { return nil }
    if let guess, error >= guess {
      self = .smallData
    } else {
      self = error - floor > floor ? .powerLaw : .irreducible
    }
  }
}
