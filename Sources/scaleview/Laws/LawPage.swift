import ScaleviewUI
import ScalingLaws

/// A law as a page of reference: formula, inputs, output, coefficients, presets, notes.
struct LawPage {
  let entry: LawEntry

  init(_ entry: LawEntry) { self.entry = entry }

  var lines: [String] {
    switch entry {
    case .law(let law): LawPage.lines(of: law)
    case .card(let card): LawPage.lines(of: card)
    }
  }

  private static func lines(of card: LawCard) -> [String] {
    ["\(card.id)  \(card.title)", "", "a finding without a formula"]
      + card.findings.map { "  - \($0)" }
      + ["  source: \(card.paper), \(card.location) (\(card.grade.words))"]
  }

  private static func lines(of law: LawDescription) -> [String] {
    let sections: [(heading: String, lines: [String])] = [
      ("takes", law.inputs.map(quantity) + law.optionalInputs.map { quantity($0) + ", if known" }),
      ("gives", [quantity(law.output)]),
      ("coefficients", law.coefficients.map(coefficient)),
      (
        "presets",
        Array(law.presets.enumerated().map { preset($1, of: law, isDefault: $0 == 0) }.joined())
      ),
      ("notes", law.notes.map { "- \($0)" }),
    ]
    let names = law.aliases.isEmpty ? "" : "  (also \(law.aliases.joined(separator: ", ")))"
    return ["\(law.id)  \(law.title)\(names)", "", "  " + law.formula, "  " + law.asciiFormula]
      + sections.filter { !$0.lines.isEmpty }.flatMap { section in
        ["", section.heading] + section.lines.map { "  " + $0 }
      }
  }

  private static func quantity(_ quantity: Quantity) -> String {
    let unit = quantity.unit.isEmpty ? "without a unit" : "in \(quantity.unit)"
    return "--\(quantity.option)  \(quantity.symbol), \(quantity.name), \(unit)"
  }

  private static func coefficient(_ coefficient: Coefficient) -> String {
    let unit = coefficient.unit.isEmpty ? "" : ", in \(coefficient.unit)"
    let bounds = coefficient.bounds
    return "\(coefficient.symbol)  \(coefficient.glyph), \(coefficient.name)\(unit); slider "
      + "\(NumberFormat.exact(bounds.lowerBound)) to \(NumberFormat.exact(bounds.upperBound)), "
      + coefficient.scale.rawValue
  }
}

extension LawPage {
  private static func preset(
    _ preset: Preset, of law: LawDescription, isDefault: Bool
  ) -> [String] {
    let values = zip(law.coefficients, preset.values).map { coefficient, value in
      "\(coefficient.symbol) = \(NumberFormat.exact(value))"
    }
    let names = [preset.id] + preset.aliases
    let facts = [
      values.joined(separator: ", "),
      "source: \(preset.paper), \(preset.location) (\(preset.grade.words))",
      preset.paramsDefinition.clause,
      preset.corpus.map { "losses on \($0.text), tokens \($0.tokens)" },
      preset.fittedWords,
    ].compactMap { $0 }.filter { !$0.isEmpty }
    return [names.joined(separator: ", ") + (isDefault ? "  (default)  " : "  ") + preset.title]
      + (facts + preset.notes.map { "note: \($0)" }).map { "    " + $0 }
  }
}

extension Grade {
  /// How a value is known, in words.
  var words: String {
    switch self {
    case .paper: "read in the paper or computed from what its authors released"
    case .secondary: "read in another text that cites it"
    case .derived: "derived from other values here"
    case .example: "chosen, of no fit"
    }
  }
}

extension Preset {
  /// The range that was fitted, in words.
  var fittedWords: String {
    let ranges = fittedRange.quantities.compactMap { quantity in
      fittedRange[quantity].map { "\(quantity.symbol) \(quantity.words(of: $0))" }
    }
    return ranges.isEmpty
      ? "fitted range not recorded" : "fitted on " + ranges.joined(separator: ", ")
  }
}

extension Quantity {
  /// A range with its unit: "57.3M to 16.2B params".
  func words(of range: ClosedRange<Double>) -> String {
    "\(formatted(range.lowerBound)) to \(formatted(range.upperBound)) \(unit)"
  }
}
