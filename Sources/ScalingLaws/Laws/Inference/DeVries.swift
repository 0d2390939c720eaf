import RealModule

/// What a model smaller than the best one costs: de Vries' exponents, and those of other fits.
///
/// From a compute-optimal start the terms are in the ratio *β/α*, so that the data and compute for
/// the same loss depend on the exponents alone.
///
/// Source: de Vries, "Go smol or go home", 2023, and section 3.3 of Hoffmann and others, 2022.
enum DeVries {
  static let citation = "de Vries 2023, Go smol or go home"

  static let coefficients = [
    Coefficient.exponent("alpha", "α", "params exponent", "N exp", bounds: 0.01...1, step: 0.001),
    .exponent("beta", "β", "tokens exponent", "D exp", bounds: 0.01...1, step: 0.001),
  ]

  static let presets = presets(taking: 0, 1)

  /// The same fits with the factors of their terms.
  static let slopes = presets(taking: 0, 1, 3, 4)

  /// The coefficients at `positions` of Chinchilla's *α, β, E, A, B*.
  private static func presets(taking positions: Int...) -> [Preset] {
    ChinchillaPresets.named("devries", "epoch", "hoffmann", "hoffmann-tex").map { fit in
      Preset(
        id: fit.id, title: "with \(fit.title)", values: positions.map { fit.values[$0] },
        paper: citation,
        location: "the overhead of smaller models, with the constants of \(fit.paper)",
        grade: fit.id == "devries" ? .paper : .derived, paramsDefinition: fit.paramsDefinition)
    }
  }

  static let notes = [
    "from a compute-optimal model; k_N is the size as a share of it, at the same loss",
    "independent of C, A, B and E",
    "about 30% of the best size, for twice the compute, is the author's limit: a judgement, not a "
      + "fit",
    "the post prints alpha = 0.32 once; its figures are of 0.336 and 0.283",
  ]

  /// *ln k_D* with *k_D = (1 − (k_N^−α − 1) β/α)^(−1/β)*; NaN below the least size.
  static func logDataRatio(sizeRatio: Double, _ exponents: [Double]) -> Double {
    let (alpha, beta) = (exponents[0], exponents[1])
    let lost = Double.expMinusOne(-alpha * Double.log(sizeRatio)) * beta / alpha
    return -Double.log(onePlus: -lost) / beta
  }
}

/// *k_D(k_N)*: the data for the loss of the best model, as a multiple of its own.
enum DeVriesData: LawForm {
  static let description = LawDescription(
    id: "devries-data", title: "Data for a smaller model", group: .inference,
    formula: "k_D = (1 − (k_N^−α − 1) β/α)^(−1/β)",
    asciiFormula: "k_D = (1 - (k_N^-alpha - 1) beta/alpha)^(-1/beta)",
    inputs: [.sizeRatio], output: .dataRatio,
    coefficients: DeVries.coefficients, presets: DeVries.presets, notes: DeVries.notes)

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let size = inputs.input(.sizeRatio) else { return nil }
    return Double.exp(DeVries.logDataRatio(sizeRatio: size, coefficients))
  }
}

/// *k_N k_D − 1*: the compute that the loss of the best model takes beyond its own.
enum DeVriesOverhead: LawForm {
  static let description = LawDescription(
    id: "devries-overhead", title: "Overhead of a smaller model", group: .inference,
    formula: "k_N k_D − 1, k_D = (1 − (k_N^−α − 1) β/α)^(−1/β)",
    asciiFormula: "k_N k_D - 1, k_D = (1 - (k_N^-alpha - 1) beta/alpha)^(-1/beta)",
    inputs: [.sizeRatio], output: .computeOverhead,
    coefficients: DeVries.coefficients, presets: DeVries.presets, notes: DeVries.notes)

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let size = inputs.input(.sizeRatio) else { return nil }
    // The difference of logarithms keeps the digits that 1.0… − 1 would lose.
    return Double.expMinusOne(
      Double.log(size) + DeVries.logDataRatio(sizeRatio: size, coefficients))
  }
}

extension ScalingLaw {
  /// *(1 + α/β)^(−1/α)*: the least size, as a share of the best one, that any data bring to its loss.
  ///
  /// Nil for a law without coefficients *α* and *β*.
  public var leastSizeRatio: Double? {
    guard let alpha = self["alpha"], let beta = self["beta"] else { return nil }
    return Double.pow(1 + alpha / beta, -1 / alpha)
  }
}
