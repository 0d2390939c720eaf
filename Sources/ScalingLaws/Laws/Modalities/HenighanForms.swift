import RealModule

/// What Henighan's laws share: *L = L∞ + (x/x₀)^−α*, for each domain its own constants.
///
/// Source: Henighan and others, "Scaling Laws for Autoregressive Generative Modeling", 2020,
/// arXiv:2010.14701, Table 1.
enum Henighan {
  static let citation = "Henighan et al. 2020, arXiv:2010.14701"

  static let notes = [
    "N has no embeddings; compute scales are in PF-days",
    "losses of different domains do not compare: their tokens differ",
  ]
  static let lossNotes =
    notes + ["to fit a power law over a floor to runs of your own, take floor-n or floor-c"]

  /// The names of the domains, by the ids of their presets.
  static let domains = [
    "language": "language", "image8": "images 8x8", "image16": "images 16x16",
    "image32": "images 32x32", "vq16": "VQ images 16x16", "vq32": "VQ images 32x32",
    "t2i-text": "text to image, the text", "t2i-image": "text to image, the image",
    "i2t-text": "image to text, the text", "i2t-image": "image to text, the image",
    "video": "VQ video 16x16x16", "math": "mathematics, extrapolating",
  ]

  /// The preset of a domain; `aliases` are other names of it in this law.
  static func preset(_ id: String, _ values: [Double], aliases: [String] = [], loss: Bool = true)
    -> Preset
  {
    let domain = domains[id] ?? id
    return Preset(
      id: id, aliases: aliases, title: "Henighan 2020, \(domain)", values: values,
      paper: citation, location: "Table 1, \(domain)", paramsDefinition: .nonEmbedding,
      corpus: loss ? Corpus("Henighan's \(domain)", tokens: "of its own") : nil)
  }

  /// *L∞ + (x₀/x)^α* with the coefficients *α, x₀, L∞*.
  static func loss(at x: Double, _ coefficients: [Double]) -> Double {
    coefficients[2] + Double.pow(coefficients[1] / x, coefficients[0])
  }

  /// The *x* of a loss; NaN where it never is.
  static func place(of loss: Double, _ coefficients: [Double]) -> Double {
    coefficients[1] / Double.pow(loss - coefficients[2], 1 / coefficients[0])
  }

  static let exponent = Coefficient.exponent(
    "alpha", "α", "exponent", "exp", bounds: 0...1, step: 0.0005)
  static let floor = Coefficient(
    symbol: "L_inf", glyph: "L∞", name: "irreducible loss", shortName: "floor",
    unit: "nats/token", bounds: 0...5, scale: .linear, step: 0.001)
}
