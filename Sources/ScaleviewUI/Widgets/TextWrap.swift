import CellKit

/// Text in lines of a given width.
package enum TextWrap {
  /// `text` broken at spaces; a word that is longer than a line stands alone.
  ///
  /// It works on bytes: the panels wrap their texts anew in every frame.
  package static func lines(_ text: String, columns: Int) -> [String] {
    let bytes = text.utf8
    var lines: [String] = []
    var (start, end) = (bytes.startIndex, bytes.startIndex)
    var word = bytes.startIndex
    var width = 0
    while word < bytes.endIndex {
      let wordEnd = bytes[word...].firstIndex(of: space) ?? bytes.endIndex
      let wordWidth = columnWidth(text, word..<wordEnd)
      if end > start, width + 1 + wordWidth > columns {
        lines.append(String(text[start..<end]))
        (start, width) = (word, wordWidth)
      } else {
        width += wordWidth + (end > start ? 1 : 0)
      }
      end = wordEnd
      word = wordEnd < bytes.endIndex ? bytes.index(after: wordEnd) : wordEnd
    }
    if end > start { lines.append(String(text[start..<end])) }
    return lines
  }

  private static let space = UInt8(ascii: " ")

  private static func columnWidth(_ text: String, _ range: Range<String.Index>) -> Int {
    let word = text.utf8[range]
    return word.allSatisfy { $0 < 0x80 } ? word.count : String(text[range]).columnWidth
  }
}
