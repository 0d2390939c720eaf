import CellKit

/// Lines through a place of a plot, and a mark on a point: drawn over what the plot leaves blank and
/// below its legend, which does not give way to them.
package struct Crosshair: Hashable, Sendable {
  /// Where the line up the plot stands, and the line across; nil for no line.
  package var x: Double?
  package var y: Double?
  /// The point that is marked.
  package var target: Target?
  package var style: CellStyle

  package struct Target: Hashable, Sendable {
    package let x: Double
    package let y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  package init(x: Double? = nil, y: Double? = nil, target: Target? = nil, style: CellStyle = .plain)
  {
    self.x = x
    self.y = y
    self.target = target
    self.style = style
  }

  /// The character of the marked point.
  package static func targetGlyph(_ glyphs: PlotGlyphs) -> Unicode.Scalar {
    glyphs.isASCII ? "X" : "◉"
  }

  func draw(over layout: PlotLayout, of buffer: inout CellBuffer, glyphs: PlotGlyphs) {
    let lines = AxisGlyphs(glyphs)
    let column = x.flatMap(layout.column)
    let row = y.flatMap(layout.row)
    if let column {
      for y in layout.data.y..<layout.data.bottom { fill(column, y, lines.vertical, of: &buffer) }
    }
    if let row {
      for x in layout.data.x..<layout.data.right { fill(x, row, lines.horizontal, of: &buffer) }
    }
    if let column, let row { buffer[column, row] = Cell(lines.labeledStroke, style: style) }
    if let target, let point = layout.point(x: target.x, y: target.y) {
      buffer[point.x, point.y] = Cell(Crosshair.targetGlyph(glyphs), style: style)
    }
  }

  private func fill(_ x: Int, _ y: Int, _ glyph: Unicode.Scalar, of buffer: inout CellBuffer) {
    if buffer[x, y].scalar == " " { buffer[x, y] = Cell(glyph, style: style) }
  }
}
