extension CellBuffer {
  /// Gives every cell whose background is `old` the background `new`.
  package mutating func replaceBackground(_ old: Color, by new: Color) {
    for y in 0..<size.rows {
      for x in 0..<size.columns where self[x, y].style.background == old {
        self[x, y] = self[x, y].onBackground(new)
      }
    }
  }
}

extension Cell {
  /// The same character on another background.
  fileprivate func onBackground(_ color: Color) -> Cell {
    var style = self.style
    style.background = color
    return isContinuation ? .continuation(style: style) : Cell(scalar, style: style)
  }
}
