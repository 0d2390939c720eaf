import CellKit

/// How the entries of a legend are arranged: column after column, each as wide as it needs.
struct LegendShape: Hashable {
  let rows: Int
  /// The width of each column, without the blanks to the next.
  let widths: [Int]
  /// How many entries are shown; the others are counted in the last place.
  let shown: Int

  /// The blanks between two columns.
  static let gap = 2

  /// The size of the box with its border.
  var size: TerminalSize {
    TerminalSize(
      columns: widths.reduce(0, +) + LegendShape.gap * (widths.count - 1) + 4, rows: rows + 2)
  }

  /// As many of the entries of these `widths` in `rows` and at most so many columns of them as fit
  /// whole into the width `columns`; nil if not even the first does.
  init?(_ widths: [Int], rows: Int, columns: Int, atMost limit: Int = .max) {
    guard rows >= 1 else { return nil }
    let most = min(limit, (widths.count + rows - 1) / rows)
    for count in stride(from: most, through: 1, by: -1) {
      let places = min(count * rows, widths.count)
      if places == widths.count {
        self.init(widths, rows: rows, shown: places)
        if size.columns <= columns { return }
      }
      if places > 1 {
        self.init(widths, rows: rows, shown: places - 1)
        if size.columns <= columns { return }
      }
    }
    return nil
  }

  /// The first `shown` entries, and in the place after them how many more there are.
  private init(_ widths: [Int], rows: Int, shown: Int) {
    let hidden = widths.count - shown
    var all = Array(widths.prefix(shown))
    if hidden > 0 { all.append(LegendShape.moreText(hidden).columnWidth) }
    self.rows = rows
    self.shown = shown
    self.widths = stride(from: 0, to: all.count, by: rows).map {
      all[$0..<min(all.count, $0 + rows)].max() ?? 0
    }
  }

  /// What stands for so many entries that are left out.
  static func moreText(_ count: Int) -> String { "+\(count) more" }

  /// The shapes that show every entry within `room`.
  static func whole(_ widths: [Int], room: TerminalSize) -> [LegendShape] {
    let shapes = rows(of: widths, room).compactMap {
      LegendShape(widths, rows: $0, columns: room.columns)
    }
    // Of those with as many columns the first is the lowest: a higher one only hides more.
    return shapes.filter { $0.shown == widths.count }.reduce(into: []) {
      if $0.last?.widths.count != $1.widths.count { $0.append($1) }
    }
  }

  /// The shapes within `room` that only count some of the entries; those that show most come first.
  static func partial(_ widths: [Int], room: TerminalSize) -> [LegendShape] {
    rows(of: widths, room).flatMap { rows in
      (1...max(1, widths.count / rows)).compactMap {
        LegendShape(widths, rows: rows, columns: room.columns, atMost: $0)
      }
    }.filter { $0.shown < widths.count }.sorted { $0.shown > $1.shown }
  }

  private static func rows(of widths: [Int], _ room: TerminalSize) -> ClosedRange<Int> {
    1...max(1, min(room.rows - 2, widths.count))
  }
}
