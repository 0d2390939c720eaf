import CellKit

/// Text in lines of a given width.
enum TextWrap {
  /// `text` broken at spaces; a word that is longer than a line stands alone.
  static func lines(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var width = 0
    for word in text.split(separator: " ") {
      let wordWidth = String(word).columnWidth
      if !lines.isEmpty, width + 1 + wordWidth <= columns {
        lines[lines.count - 1] += " " + word
        width += 1 + wordWidth
      } else {
        lines.append(String(word))
        width = wordWidth
      }
    }
    return lines
  }
}
