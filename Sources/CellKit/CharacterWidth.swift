extension Unicode.Scalar {
  /// How many columns a terminal gives this scalar: 0, 1 or 2.
  ///
  /// Ambiguous characters count as one column, as every terminal outside CJK locales draws them.
  package var columnWidth: Int {
    if value < 0x300 { return value == 0 ? 0 : 1 }
    if isPlainSymbol { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide ? 2 : 1
    }
  }

  /// Greek, punctuation, superscripts, arrows, operators, lines and dots: what plots and panels are made
  /// of, without a mark or a wide character among them, known without the tables of Unicode.
  private var isPlainSymbol: Bool {
    switch value {
    case 0x370..<0x483, 0x1D00..<0x1DC0, 0x2010..<0x2028, 0x2030..<0x205F, 0x2070..<0x20D0,
      0x2100..<0x231A, 0x2500..<0x25FD, 0x2800..<0x2900:
      true
    default: false
    }
  }

  /// East Asian wide and full-width blocks, and the characters that are emoji by themselves.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    case 0x231A...: properties.isEmojiPresentation
    default: false
    }
  }

  /// Control characters and the marks that reorder text: never sent to a terminal.
  package var isUnprintable: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || (0x200E...0x200F).contains(value)
      || (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}

extension String {
  /// How many columns the text takes on a screen.
  package var columnWidth: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return unicodeScalars.reduce(0) { $0 + ($1.isUnprintable ? 1 : $1.columnWidth) }
  }

  /// The text cut to at most `columns` columns, with an ellipsis where something is missing.
  package func fitted(to columns: Int, ellipsis: Unicode.Scalar = "…") -> String {
    guard columnWidth > columns else { return self }
    guard columns > 0 else { return "" }
    var result = String.UnicodeScalarView()
    var width = 0
    for scalar in unicodeScalars {
      let scalarWidth = scalar.isUnprintable ? 1 : scalar.columnWidth
      guard width + scalarWidth <= columns - 1 else { break }
      result.append(scalar)
      width += scalarWidth
    }
    result.append(ellipsis)
    return String(result)
  }

  /// The text in `columns` columns: cut, or filled with spaces on the side away from `alignment`.
  package func padded(
    to columns: Int, alignment: TextAlignment = .leading, ellipsis: Unicode.Scalar = "…"
  ) -> String {
    let text = fitted(to: columns, ellipsis: ellipsis)
    let fill = String(repeating: " ", count: max(0, columns - text.columnWidth))
    return alignment == .leading ? text + fill : fill + text
  }
}

/// The side on which a text starts.
package enum TextAlignment: Hashable, Sendable {
  case leading
  case trailing
}
