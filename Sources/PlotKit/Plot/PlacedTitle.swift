import CellKit

/// A text beside the data with its place: the title of an axis where there is room for it, or for a shorter form of it.
package struct PlacedTitle: Hashable, Sendable {
  package let text: String
  package let origin: Point

  /// The title of a vertical axis, in the first row.
  static func above(_ title: String, in rect: Rect) -> PlacedTitle? {
    fullest(of: title, within: rect.width).map {
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
    if let text = fullest(of: title, within: room) {
      return placed(text, y: labelRow + (frame.hasTitleRow ? 1 : 0))
    }
    return fullest(of: title, within: 1).map { placed($0, y: frame.data.bottom) }
  }

  /// Whether the title of a horizontal axis is worth a row of its own below the labels.
  static func needsRow(_ title: String, frame: DataFrame, in rect: Rect) -> Bool {
    let room = room(frame, in: rect)
    guard !title.isEmpty, title.columnWidth > room else { return false }
    return rect.height >= (fullest(of: title, within: room) == nil ? 8 : 20)
  }

  /// The columns to the right of the last label, less two that stay blank.
  private static func room(_ frame: DataFrame, in rect: Rect) -> Int {
    let end = frame.xTicks.labels.last.map { frame.data.x + $0.end + 2 } ?? rect.x
    return rect.right - end
  }

  /// The longest form of `title` that fits; nil if none does.
  private static func fullest(of title: String, within columns: Int) -> String? {
    forms(of: title).first { $0.columnWidth <= columns }
  }

  /// A title, then the same without what stands behind its comma, then its symbol alone: each says
  /// something true, as its first words would not.
  static func forms(of title: String) -> [String] {
    let parts = [title.prefix { $0 != "," }, title.prefix { $0 != " " }].map(String.init)
    return ([title] + parts).filter { !$0.isEmpty }
  }
}
