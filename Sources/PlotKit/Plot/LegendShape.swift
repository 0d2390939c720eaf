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

  /// The entries of these `widths` in `rows` and at most so many columns of them; those that do not
  /// fit into the width `columns` are left out.
  init?(_ widths: [Int], rows: Int, columns: Int, atMost limit: Int = .max) {
    let columnStarts = Array(stride(from: 0, to: widths.count, by: max(1, rows)))
    var fitting: [Int] = []
    var room = columns - 4
    for start in columnStarts.prefix(limit) {
      let wanted = widths[start..<min(widths.count, start + rows)].max() ?? 0
      let width = fitting.isEmpty ? min(wanted, room) : wanted
      guard width <= room, width >= min(wanted, 8) else { break }
      fitting.append(width)
      room -= width + LegendShape.gap
    }
    let places = fitting.count * rows
    let shown = places >= widths.count ? widths.count : places - 1
    guard rows >= 1, shown >= 1 else { return nil }
    self.rows = rows
    self.widths = fitting
    self.shown = shown
  }

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
