/// The straight lines through Hoffmann's tables of approaches 1 to 3, which have no printed factors.
///
/// Source: least squares of the logarithms in Table 3 and Table A3 of Hoffmann and others, 2022,
/// arXiv:2203.15556.
protocol HoffmannLineForm: PowerRelation {}

extension HoffmannLineForm {
  static func describe(
    _ id: String, _ title: String, _ input: Quantity, _ output: Quantity
  ) -> LawDescription {
    let (x, y) = (input.symbol, output.symbol)
    return LawDescription(
      id: id, title: title, group: .chinchilla, formula: "\(y) = k \(x)ᵖ",
      asciiFormula: "\(y) = k \(x)^p", inputs: [input], output: output,
      coefficients: [
        .magnitude("k", "k", "factor", "factor", unit: "", bounds: 1e-3...1e3),
        .exponent("p", "p", "exponent", "exp", bounds: 0...2, step: 0.001),
      ],
      presets: [
        preset(
          "approach-1", "approach 1, envelope", "Table 3", .approach1, output, from: input,
          printed: "a = 0.50 (0.488 to 0.502), b = 0.50 (0.501 to 0.512)"),
        preset(
          "approach-2", "approach 2, IsoFLOP", "Table A3", .approach2, output, from: input,
          printed: "a = 0.49 (0.462 to 0.534), b = 0.51 (0.483 to 0.529)"),
        preset(
          "approach-3", "approach 3, parametric", "Table A3", .approach3, output, from: input,
          printed: "a = 0.46 (0.454 to 0.455), b = 0.54 (0.542 to 0.543)"),
      ],
      notes: [
        "the paper prints exponents alone; the factors are those of a line through its table",
        "Table A3 prints 1.26e24 FLOPs for 175B by approach 3, a misprint for 1.26e25",
      ])
  }

  private static func preset(
    _ id: String, _ title: String, _ location: String, _ table: HoffmannTable,
    _ output: Quantity, from input: Quantity, printed: String
  ) -> Preset {
    let line = table.line(output, from: input)
    return Preset(
      id: id, title: "Hoffmann 2022, \(title)", values: [line.factor, line.exponent],
      paper: "Hoffmann et al. 2022, arXiv:2203.15556",
      location: "least squares through \(location)", grade: .derived, paramsDefinition: .total,
      fittedRange: ChinchillaPresets.hoffmannRange,
      notes: ["Table 2 prints N as C^a and D as C^b with \(printed)"])
  }
}

/// *N = k C^p*.
enum HoffmannLineParams: HoffmannLineForm {
  static let description = describe(
    "hoffmann-table-n", "Hoffmann's tables: size", .compute, .params)
}

/// *D = k N^p*.
enum HoffmannLineTokens: HoffmannLineForm {
  static let description = describe(
    "hoffmann-table-d", "Hoffmann's tables: tokens", .params, .tokens)
}
