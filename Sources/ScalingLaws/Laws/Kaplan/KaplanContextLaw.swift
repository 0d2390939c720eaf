import RealModule

/// The loss *a + b T^−p* at the *T*-th token of the context.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// Figure 20 and Appendix D.5.
enum KaplanContextLaw: LawForm {
  static let description = LawDescription(
    id: "kaplan-context", title: "Kaplan loss by position", group: .kaplan,
    formula: "L(T) = a + b T⁻ᵖ", asciiFormula: "L(T) = a + b T^-p",
    inputs: [.position], output: .loss,
    coefficients: [
      Coefficient(
        symbol: "a", glyph: "a", name: "loss far on", shortName: "floor", unit: "nats/token",
        bounds: 0...5, scale: .linear, step: 0.001),
      .magnitude(
        "b", "b", "loss of the first", "first", unit: "nats/token · tokens^p", bounds: 0.1...100),
      .exponent("p", "p", "exponent", "exp", bounds: 0...2, step: 0.002),
    ],
    presets: [
      Preset(
        id: "kaplan", aliases: ["kaplan-2020"], title: "Kaplan 2020", values: [2.3, 5.4, 0.62],
        paper: KaplanPaper.citation, location: "Fig. 20, the largest model shown",
        grade: .secondary, paramsDefinition: .nonEmbedding, corpus: .webText2,
        fittedRange: FittedRange(others: [.position: 1...1024]))
    ],
    notes: ["one curve of Fig. 20; those of other sizes differ"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    inputs.input(.position).map {
      coefficients[0] + coefficients[1] * Double.pow($0, -coefficients[2])
    }
  }
}
