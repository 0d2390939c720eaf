import CellKit

/// A color as a theme file writes it.
enum ColorText: Hashable {
  case plain(Color)
  /// A name that the palette may have.
  case named(String)

  /// What there is beside names, in a message.
  static let forms = "\"#rrggbb\", a number from 0 to 255, or \"default\""

  /// Reads a value; nil if it can be no color.
  init?(_ value: TOMLValue) {
    switch value {
    case .integer(let index):
      guard let index = UInt8(exactly: index) else { return nil }
      self = .plain(Color(palette: index))
    case .string("default"): self = .plain(.terminalDefault)
    case .string(let text) where text.hasPrefix("#"):
      guard let color = ColorText.color(hexadecimal: text.dropFirst()) else { return nil }
      self = .plain(color)
    case .string(let name): self = .named(name)
    case .boolean, .emptyTable, .other: return nil
    }
  }

  private static func color(hexadecimal digits: Substring) -> Color? {
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = Int(digits, radix: 16)
    else { return nil }
    return Color(nearestToRed: value >> 16, green: value >> 8 & 0xFF, blue: value & 0xFF)
  }
}
