/// A label of an axis and where it stands.
package struct TickLabel: Hashable, Sendable {
  package let value: Double
  package let text: String
  /// The cell that holds the value, counted from the lower end of the axis.
  package let cell: Int
  /// The first cell of the text on a horizontal axis; negative to the left of the data.
  package let start: Int

  var width: Int { text.unicodeScalars.count }
  var end: Int { start + width }
}

/// The ticks of one axis: which values are labeled, and which cells get a stroke.
package struct Ticks: Hashable, Sendable {
  package let labels: [TickLabel]
  /// The stroke in each cell, from the lower end of the axis; empty for none at all.
  var strokes: [TickRank?] = []
  /// How many cells a label that was left out would have needed beyond the end.
  var overflow = 0

  static let none = Ticks(labels: [])

  func stroke(at cell: Int) -> TickRank? { cell < strokes.count ? strokes[cell] : nil }
}

/// How much a tick stands out.
enum TickRank: Int, Comparable, Hashable, Sendable {
  case minor, medium, labeled

  static func < (left: TickRank, right: TickRank) -> Bool { left.rawValue < right.rawValue }
}
