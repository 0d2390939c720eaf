/// A value to write as JSON: keys sorted, numbers with all their digits.
///
/// ```swift
/// let value: JSONValue = ["law": "chinchilla", "inputs": ["params": 7e10]]
/// value.text
/// ```
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number; one that is not finite is written as null, since JSON has none.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A number, or null where there is none.
  package init(_ number: Double?) { self = number.map(JSONValue.number) ?? .null }

  /// The document, indented, with a line end.
  package var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += Self.numberText(value)
    case .string(let value): text += Self.stringText(value)
    case .array(let items):
      let parts = items.map { (prefix: "", value: $0) }
      Self.write(parts, between: ("[", "]"), to: &text, indent: indent)
    case .object(let members):
      let parts = members.sorted { $0.key < $1.key }
        .map { (prefix: Self.stringText($0.key) + ": ", value: $0.value) }
      Self.write(parts, between: ("{", "}"), to: &text, indent: indent)
    }
  }

  /// Parts on lines of their own, or all on one where none has parts itself.
  private static func write(
    _ parts: [(prefix: String, value: JSONValue)], between brackets: (String, String),
    to text: inout String, indent: String
  ) {
    let isFlat = brackets.0 == "[" && !parts.contains { $0.value.hasParts } || parts.isEmpty
    let inner = isFlat ? "" : "\n" + indent + "  "
    text += brackets.0
    for (index, part) in parts.enumerated() {
      if index > 0 { text += isFlat ? ", " : "," }
      text += inner + part.prefix
      part.value.write(to: &text, indent: indent + "  ")
    }
    text += (isFlat ? "" : "\n" + indent) + brackets.1
  }

  private var hasParts: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  /// The shortest text that reads back as the same number; a whole one without a point.
  private static func numberText(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value.magnitude < 0x1p53, let whole = Int(exactly: value) { return String(whole) }
    return value.description
  }

  private static func stringText(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\" + String(scalar)
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(nilLiteral: ()) { self = .null }

  /// The last of several equal keys counts.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
}
