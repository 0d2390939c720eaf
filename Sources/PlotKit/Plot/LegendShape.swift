/// How the entries of a legend are arranged.
struct LegendShape: Hashable {
  let columns: Int
  let rows: Int
  /// How many entries are shown; the others are counted in the last place.
  let shown: Int

  /// The shapes that show every entry, narrow ones first; where there are none, the one that shows
  /// the most.
  static func all(entries: Int, maximumColumns: Int, rows: Int) -> [LegendShape] {
    let complete = (1...maximumColumns).compactMap { columns -> LegendShape? in
      let needed = (entries + columns - 1) / columns
      return needed <= rows ? LegendShape(columns: columns, rows: needed, shown: entries) : nil
    }
    if !complete.isEmpty { return complete }
    let shown = maximumColumns * rows - 1
    return shown >= 1 ? [LegendShape(columns: maximumColumns, rows: rows, shown: shown)] : []
  }
}
