/// What a terminal shows: its rows as text, without trailing spaces.
struct Screen: Equatable, CustomStringConvertible {
  var rows: [String]

  init(_ text: String) {
    rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// All rows in one text.
  var text: String { rows.joined(separator: "\n") }

  func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// Whether any row has a braille cell with a dot in it: a curve is drawn.
  var showsACurve: Bool {
    rows.contains { $0.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) } }
  }

  /// The row of the slider that the keys move.
  var selectedSlider: String? { rows.first { $0.contains("▸") } }

  var description: String { "\n\(text)" }
}
