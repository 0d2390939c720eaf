import CellKit

/// The lines of the palette: what is wrong, and the commands that the text may mean.
enum PaletteText {
  /// Enough to choose from; the text narrows them.
  static let rows = 14

  /// Wide enough for most commands with their help and keys.
  static let width = 72

  static func lines(_ palette: Palette, state: AppState) -> [OverlayLine] {
    let entries = state.paletteEntries(for: palette.field.text)
    let columns = max(1, min(width, state.size.columns - 6))
    let longest = max(20, entries.map(\.text.columnWidth).max() ?? 0)
    let nameWidth = min(longest, 30, columns / 2)
    let complaint = palette.complaint.map { TextWrap.lines($0, columns: columns) } ?? []
    return complaint.map { OverlayLine(text: $0, isError: true) }
      + entries.enumerated().map { index, entry in
        OverlayLine(
          text: text(of: entry, nameWidth, columns, state.appearance.glyphs),
          isSelected: index == palette.selected)
      }
  }

  /// The command, what it does, and at the end of the line its key.
  private static func text(
    of entry: PaletteEntry, _ nameWidth: Int, _ columns: Int, _ glyphs: GlyphSet
  ) -> String {
    let (name, keys) = (glyphs.plain(entry.text), glyphs.plain(entry.keys))
    let shown = name.padded(to: max(nameWidth, name.columnWidth))
    let rest = max(1, columns - shown.columnWidth - keys.columnWidth - 2)
    return
      "\(shown) \(glyphs.plain(entry.help).padded(to: rest, ellipsis: glyphs.ellipsis)) \(keys)"
  }
}
