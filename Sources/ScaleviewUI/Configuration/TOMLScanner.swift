/// A reader's place in a text: looks at one scalar at a time and knows its line and column.
struct TOMLScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private(set) var position = TOMLPosition(line: 1, column: 1)

  /// A byte order mark, which editors on Windows put at the start, is no part of the text.
  init(_ text: String) {
    let all = text.unicodeScalars
    scalars = Array(all.first == "\u{FEFF}" ? all.dropFirst() : all[...])
  }

  /// The scalar at the reader's place; nil at the end.
  var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  /// The scalar after `next`.
  var second: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

  var isAtLineEnd: Bool { next == nil || next == "\n" || (next == "\r" && second == "\n") }

  mutating func advance() {
    guard let scalar = next else { return }
    index += 1
    if scalar == "\n" {
      position = TOMLPosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
  }

  /// Takes `scalar` if it is the next one.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    advance()
    return true
  }

  mutating func skipSpaces() {
    while next == " " || next == "\t" { advance() }
  }

  /// Takes everything while `isPart` holds.
  mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while let scalar = next, isPart(scalar) {
      taken.append(scalar)
      advance()
    }
    return String(taken)
  }

  /// Passes over spaces, a comment and the end of the line.
  ///
  /// - Returns: False if something else stands there.
  mutating func skipLineEnd() -> Bool {
    skipSpaces()
    if next == "#" { while !isAtLineEnd { advance() } }
    guard isAtLineEnd else { return false }
    _ = skip("\r")
    advance()
    return true
  }

  /// What stands at the reader's place, as a message shows it.
  var found: String {
    guard !isAtLineEnd, let scalar = next else { return "the end of the line" }
    return scalar.value < 0x20 || scalar.value == 0x7F
      ? "a control character" : "'\(String(scalar))'"
  }
}
