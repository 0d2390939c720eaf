import CellKit

extension CellBuffer {
  /// The characters, then a letter a cell for its style, then what the letters mean.
  ///
  /// Cells in the terminal's own colors have no letter, so that a snapshot stays readable.
  var styledText: String {
    var letters: [CellStyle: Character] = [.plain: " "]
    var meanings: [String] = []
    let rows = (0..<size.rows).map { y in
      let row = (0..<size.columns).map { x -> Character in
        let style = self[x, y].style
        if let letter = letters[style] { return letter }
        let letter = Character(Unicode.Scalar(UInt8(97 + meanings.count)))
        letters[style] = letter
        meanings.append("\(letter) = \(style.summary)")
        return letter
      }
      return String(row).trimmingTrailingSpaces
    }
    return ([text + "styles:"] + rows + meanings).joined(separator: "\n") + "\n"
  }
}

extension CellStyle {
  /// The style in a few words: `2 on 7 bold`.
  fileprivate var summary: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    let colors = [foreground, background].map { $0.paletteIndex.map(String.init) ?? "default" }
    let set = names.filter { attributes.contains($0.0) }.map(\.1)
    return (["\(colors[0]) on \(colors[1])"] + set).joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
