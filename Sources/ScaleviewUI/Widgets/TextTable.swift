import CellKit

/// Rows of text in columns, each as wide as its widest field.
struct TextTable {
  /// The fields of each row; all rows have as many.
  var rows: [[String]]
  /// Which columns a narrow screen does without, the first of these first.
  var dispensable: [Int] = []

  private static let gap = 2

  /// A line for each row, without the columns that do not fit into `columns`.
  func lines(columns: Int) -> [String] {
    let widths = (0..<(rows.first?.count ?? 0)).map { column in
      rows.map { $0[column].columnWidth }.max() ?? 0
    }
    var shown = Array(widths.indices)
    for column in dispensable where Self.width(of: shown, widths) > columns {
      shown.removeAll { $0 == column }
    }
    return rows.map { row in
      let fields = shown.map { row[$0].padded(to: widths[$0]) }
      return fields.joined(separator: String(repeating: " ", count: Self.gap)).trimmedAtEnd
    }
  }

  private static func width(of shown: [Int], _ widths: [Int]) -> Int {
    shown.reduce(0) { $0 + widths[$1] } + gap * max(0, shown.count - 1)
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
