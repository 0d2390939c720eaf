/// What training and use cost in money: *6ND c/u + 2N c' (D_in/u_in + D_out/u_out)*.
///
/// *c* is the price of a FLOP at the chips' peak, *u* the share of the peak that is used.
///
/// Source: Sardana and others, "Beyond Chinchilla-Optimal", 2024, arXiv:2401.00448, equation 6.
enum SardanaDollars: LawForm {
  static let description = LawDescription(
    id: "sardana-dollars", title: "Cost of training and use", group: .inference,
    formula: "6ND c/u + 2N c' (D_in/ui + D_out/uo)",
    asciiFormula: "6 N D c_train/u_train + 2 N c_use (D_in/u_in + D_out/u_out)",
    inputs: [.params, .tokens, .promptTokens, .outputTokens], output: .dollars,
    coefficients: [
      price("c_train", "c", "price of training", "train"), used("u_train", "u", "training"),
      price("c_use", "c'", "price of use", "use"), used("u_in", "ui", "prompts"),
      used("u_out", "uo", "outputs"),
    ],
    presets: [
      .example(
        [5e-19, 0.5, 5e-19, 0.5, 0.01], paper: SardanaDescriptions.citation, form: "eq. 6",
        notes: ["5e-19 dollars a FLOP are about 2 dollars an hour for 1e15 FLOPs a second"])
    ],
    notes: [
      "training uses 40 to 60% of the peak, the making of single tokens about a percent",
      "N counts all parameters",
    ])

  private static func price(
    _ symbol: String, _ glyph: String, _ name: String, _ short: String
  ) -> Coefficient {
    .magnitude(symbol, glyph, name, short, unit: "dollars/FLOP", bounds: 1e-22...1e-15)
  }

  private static func used(_ symbol: String, _ glyph: String, _ of: String) -> Coefficient {
    .magnitude(symbol, glyph, "peak used, \(of)", "use", unit: "", bounds: 1e-4...1)
  }

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens),
      let prompts = inputs.input(.promptTokens), let outputs = inputs.input(.outputTokens)
    else { return nil }
    let training = Compute.total(params: params, tokens: tokens)
    let use = prompts / coefficients[3] + outputs / coefficients[4]
    return training * coefficients[0] / coefficients[1] + 2 * params * coefficients[2] * use
  }
}
