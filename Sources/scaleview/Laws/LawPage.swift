import ScaleviewUI
import ScalingLaws

/// A law as a page of reference: formula, inputs, output, coefficients, presets, notes.
struct LawPage {
  let entry: LawEntry

  init(_ entry: LawEntry) { self.entry = entry }

  var lines: [HangingText] {
    switch entry {
    case .law(let law): LawPage.lines(of: law)
    case .card(let card): LawPage.lines(of: card)
    }
  }

  private static func lines(of card: LawCard) -> [HangingText] {
    [HangingText("\(card.id)  \(card.title)"), HangingText(""), HangingText(card.kind.words)]
      + card.findings.map { HangingText("  - ", $0) }
      + [HangingText("  source: ", "\(card.paper), \(card.location) (\(card.grade.words))")]
  }

  private static func lines(of law: LawDescription) -> [HangingText] {
    let takes = law.inputs.map(quantity) + law.optionalInputs.map { quantity($0) + ", if known" }
    let sections: [(heading: String, lines: [HangingText])] = [
      ("takes", takes.map { HangingText("  ", $0, indent: 2) }),
      ("gives", [HangingText("  ", quantity(law.output), indent: 2)]),
      ("coefficients", law.coefficients.map { HangingText("  ", coefficient($0), indent: 2) }),
      (
        "presets",
        Array(law.presets.enumerated().map { preset($1, of: law, isDefault: $0 == 0) }.joined())
      ),
      ("notes", law.notes.map { HangingText("  - ", $0) }),
    ]
    let names = law.aliases.isEmpty ? "" : "  (also \(law.aliases.joined(separator: ", ")))"
    return [
      HangingText("", "\(law.id)  \(law.title)\(names)", indent: 2), HangingText(""),
      HangingText("  ", law.formula, indent: 2), HangingText("  ", law.asciiFormula, indent: 2),
    ]
      + sections.filter { !$0.lines.isEmpty }.flatMap { section in
        [HangingText(""), HangingText(section.heading)] + section.lines
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
  ) -> [HangingText] {
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
    let title =
      names.joined(separator: ", ") + (isDefault ? "  (default)  " : "  ") + preset.title
    return [HangingText("  ", title, indent: 2)]
      + (facts + preset.notes.map { "note: \($0)" }).map { HangingText("      ", $0, indent: 2) }
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
