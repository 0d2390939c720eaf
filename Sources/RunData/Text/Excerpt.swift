/// Text that is safe to put on a terminal: control and format characters as visible escapes.
///
/// A name or a message that holds a raw escape byte would otherwise act on the terminal it is
/// printed to, or end up in an exported plot.
public func visibleText(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    result += scalar.actsOnTerminal ? scalar.visibleEscape : String(scalar)
  }
  return result
}

/// `text` in quotes, visible, and cut to `limit` characters.
func excerpt(_ text: String, limit: Int = 32) -> String {
  // Cut before escaping as well: a field may hold a megabyte.
  let head = String(text.unicodeScalars.prefix(limit + 1))
  let visible = visibleText(head)
  guard visible.count > limit else { return "\"\(visible)\"" }
  return "\"\(visible.prefix(limit))…\""
}

extension Unicode.Scalar {
  fileprivate var actsOnTerminal: Bool {
    if value < 0x7F { return value < 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return false
    }
  }

  fileprivate var visibleEscape: String {
    switch value {
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    default: "\\u{\(String(value, radix: 16, uppercase: true))}"
    }
  }
}
