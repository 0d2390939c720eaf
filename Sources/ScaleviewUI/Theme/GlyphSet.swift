import ScalingLaws

/// The characters of the interface, in a form that the terminal can show.
package enum GlyphSet: String, Hashable, Sendable, CaseIterable {
  case braille
  case block
  case ascii

  package var isASCII: Bool { self == .ascii }

  /// The border of a panel.
  package var border: Border { isASCII ? .ascii : .light }
  /// The border of the panel that the keys act on.
  package var activeBorder: Border { isASCII ? .ascii : .heavy }

  package var sliderFilled: Unicode.Scalar { isASCII ? "=" : "━" }
  package var sliderTrack: Unicode.Scalar { isASCII ? "-" : "─" }
  package var sliderKnob: Unicode.Scalar { isASCII ? "O" : "●" }
  package var lockedKnob: Unicode.Scalar { isASCII ? "#" : "■" }
  /// Where the preset stands on a slider that has left it.
  package var presetMark: Unicode.Scalar { isASCII ? "^" : "◆" }
  /// Where the last fit stands on a slider of another preset.
  package var fitMark: Unicode.Scalar { isASCII ? "*" : "◇" }
  package var sliderStart: Unicode.Scalar { isASCII ? "[" : "├" }
  package var sliderEnd: Unicode.Scalar { isASCII ? "]" : "┤" }
  package var cursor: Unicode.Scalar { isASCII ? ">" : "▸" }
  package var rule: Unicode.Scalar { isASCII ? "-" : "─" }
  /// After the heading of the column that a table is sorted by.
  func sortArrow(isDescending: Bool) -> Unicode.Scalar {
    isDescending ? (isASCII ? "v" : "▼") : (isASCII ? "^" : "▲")
  }
  package var separator: String { isASCII ? " - " : " · " }
  package var ellipsis: Unicode.Scalar { isASCII ? "~" : "…" }
  package var infinity: String { isASCII ? "->inf" : "→∞" }

  /// Eight heights for a curve in one row of text, lowest first.
  package var sparkline: [Unicode.Scalar] {
    isASCII ? ["_", ".", "-", "~", "=", "+", "*", "#"] : Array("▁▂▃▄▅▆▇█".unicodeScalars)
  }

  /// `text` with every character that this set lacks replaced by its plain form.
  package func plain(_ text: String) -> String {
    guard isASCII else { return text }
    let worded = GlyphSet.plainWords.reduce(text) { $0.replacing($1.symbols, with: $1.words) }
    return worded.unicodeScalars.reduce(into: "") { $0 += GlyphSet.plainForms[$1] ?? ascii($1) }
  }

  private func ascii(_ scalar: Unicode.Scalar) -> String {
    scalar.isASCII ? String(scalar) : "?"
  }

  /// The formula of a law in characters that this set has.
  func formula(of law: LawDescription) -> String { isASCII ? law.asciiFormula : law.formula }

  /// Arrows that name keys, which alone would read as "maps to".
  private static let plainWords = [
    (symbols: "⇧←→↑↓", words: "Shift-arrows"), (symbols: "←→↑↓", words: "arrows"),
    (symbols: "⇧←→", words: "Shift-Left/Right"), (symbols: "←→", words: "Left/Right"),
    (symbols: "↑↓", words: "Up/Down"), (symbols: "⇧Tab", words: "Shift-Tab"),
  ]

  private static let plainForms: [Unicode.Scalar: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "→": "->", "∞": "inf", "·": "-", "…": "~", "–": "-",
    "—": "-", "×": "x", "≈": "~", "≤": "<=", "≥": ">=", "⇧": "Shift", "←": "Left", "’": "'",
    "−": "-", "±": "+/-", "◌": "%",
  ]

  /// The eight pieces of a box.
  package struct Border: Hashable, Sendable {
    package let topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar
    package let horizontal, vertical: Unicode.Scalar

    static let light = Border(
      topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", horizontal: "─",
      vertical: "│")
    static let heavy = Border(
      topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛", horizontal: "━",
      vertical: "┃")
    static let ascii = Border(
      topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", horizontal: "-",
      vertical: "|")
  }
}
