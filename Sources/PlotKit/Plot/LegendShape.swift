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

  /// The entries of these `widths` in `rows`; those that do not fit into `columns` are left out.
  init?(_ widths: [Int], rows: Int, columns: Int) {
    let columnStarts = Array(stride(from: 0, to: widths.count, by: max(1, rows)))
    var fitting: [Int] = []
    var room = columns - 4
    for start in columnStarts {
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

  /// The shapes that show every entry within `room`; where there are none, the one that shows most.
  static func all(_ widths: [Int], room: TerminalSize) -> [LegendShape] {
    let rows = min(room.rows - 2, widths.count)
    guard rows >= 1 else { return [] }
    let shapes = (1...rows).compactMap { LegendShape(widths, rows: $0, columns: room.columns) }
    // Of those with as many columns the first is the lowest: a higher one only hides more.
    let complete = shapes.filter { $0.shown == widths.count }.reduce(into: [LegendShape]()) {
      if $0.last?.widths.count != $1.widths.count { $0.append($1) }
    }
    return complete.isEmpty ? shapes.max { $0.shown < $1.shown }.map { [$0] } ?? [] : complete
  }
}
