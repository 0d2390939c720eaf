/// A line of text as it fits where it is typed.
struct TextFieldView {
  let field: TextField
  let glyphs: GlyphSet

  /// The part of a long text that holds the cursor, in characters that the terminal has, and the
  /// column of the cursor in it.
  func visible(columns: Int) -> (text: String, cursor: Int) {
    let before = glyphs.plain(String(field.text.prefix(field.cursor)))
    let after = glyphs.plain(String(field.text.dropFirst(field.cursor)))
    var width = 0
    let shown = before.reversed().prefix {
      width += String($0).columnWidth
      return width < columns
    }
    let text = String(shown.reversed())
    return (text + after, text.columnWidth)
  }
}
