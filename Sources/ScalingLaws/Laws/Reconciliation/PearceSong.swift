import RealModule

/// What Pearce and Song's laws share: how many parameters the embeddings add to *N*.
///
/// Source: Pearce and Song, "Reconciling Kaplan and Chinchilla Scaling Laws", 2024,
/// arXiv:2406.12907, and the code released with it.
public enum PearceSong {
  static let citation = "Pearce & Song 2024, arXiv:2406.12907"
  static let notes = [
    "N counts the parameters without embeddings, N_T all of them",
    "over Kaplan's range of sizes the exponent is 0.78 with Epoch's constants and 0.74 with "
      + "Chinchilla's: counting and small models explain most of Kaplan's 0.73",
  ]

  static let embeddingFactor = Coefficient.magnitude(
    "w", "w", "embedding factor", "embed", unit: "params^2/3", bounds: 1e3...1e6)

  /// The presets of a law that needs the coefficients at `positions` of Chinchilla's *α, β, E, A, B*
  /// beside *w*.
  static func presets(taking positions: [Int], location: String) -> [Preset] {
    ChinchillaPresets.named("epoch", "hoffmann-tex4").map { fit in
      Preset(
        id: fit.id, title: "with \(fit.title)", values: positions.map { fit.values[$0] } + [47491],
        paper: citation, location: "\(location), with the constants of \(fit.paper)",
        paramsDefinition: .nonEmbedding)
    }
  }

  /// *β / (α/3 + β)*: the power of *C* with which the best *N* grows while embeddings dominate.
  ///
  /// - Parameters:
  ///   - paramsExponent: *α* of a law of the Chinchilla form.
  ///   - tokensExponent: *β* of the same fit.
  /// - Returns: A number between 0 and 1 for positive exponents.
  public static func smallModelGrowth(paramsExponent: Double, tokensExponent: Double) -> Double {
    tokensExponent / (paramsExponent / 3 + tokensExponent)
  }

  /// *w N^(1/3)*: the embeddings of a model with *N* other parameters.
  static func embedding(_ params: Double, factor: Double) -> Double {
    factor * Double.root(params, 3)
  }
}
