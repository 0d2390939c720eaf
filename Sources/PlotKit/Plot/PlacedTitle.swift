import CellKit

/// The title of an axis where there is room for it, or for its first words.
package struct PlacedTitle: Hashable, Sendable {
  package let text: String
  package let origin: Point

  /// The title of a vertical axis, in the first row.
  static func above(_ title: String, in rect: Rect) -> PlacedTitle? {
    firstWords(of: title, within: rect.width).map {
      PlacedTitle(text: $0, origin: Point(x: rect.x, y: rect.y))
    }
  }

  /// The title of a horizontal axis, at the right end of the row of labels or of the row below;
  /// where labels fill a low plot, its symbol ends the axis itself.
  static func below(_ title: String, frame: DataFrame, in rect: Rect) -> PlacedTitle? {
    let labelRow = frame.data.bottom + 1
    let room = frame.hasTitleRow ? rect.width : room(frame, in: rect)
    func placed(_ text: String, y: Int) -> PlacedTitle {
      PlacedTitle(text: text, origin: Point(x: rect.right - text.columnWidth, y: y))
    }
    if let text = firstWords(of: title, within: room) {
      return placed(text, y: labelRow + (frame.hasTitleRow ? 1 : 0))
    }
    return firstWords(of: title, within: 1).map { placed($0, y: frame.data.bottom) }
  }

  /// Whether the title of a horizontal axis is worth a row of its own below the labels.
  static func needsRow(_ title: String, frame: DataFrame, in rect: Rect) -> Bool {
    let room = room(frame, in: rect)
    guard !title.isEmpty, title.columnWidth > room else { return false }
    return rect.height >= (firstWords(of: title, within: room) == nil ? 8 : 20)
  }

  /// The columns to the right of the last label, less two that stay blank.
  private static func room(_ frame: DataFrame, in rect: Rect) -> Int {
    let end = frame.xTicks.labels.last.map { frame.data.x + $0.end + 2 } ?? rect.x
    return rect.right - end
  }

  /// As many words from the start of `title` as fit; nil if not even the first does.
  private static func firstWords(of title: String, within columns: Int) -> String? {
    var words = title.split(separator: " ")
    while !words.isEmpty {
      let text = words.joined(separator: " ")
      if text.columnWidth <= columns { return text }
      words.removeLast()
    }
    return nil
  }
}
