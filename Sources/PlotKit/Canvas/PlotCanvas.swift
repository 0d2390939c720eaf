import CellKit

/// The data area of a plot while marks are drawn: dots and characters, with a style a cell.
///
/// Every cell is 2×4 dots, for all glyph sets: only `present` knows the characters. What is drawn
/// last wins: a character replaces the dots of its cell, and a dot replaces a character.
package struct PlotCanvas: Hashable, Sendable {
  package let columns: Int
  package let rows: Int
  private var inks: [Ink]

  /// What is drawn in one cell.
  private struct Ink: Hashable, Sendable {
    var mask: UInt8 = 0
    /// Whether the character is a point of the data, and not a piece of a line.
    var isPoint = false
    /// A character instead of dots; 0 for none.
    var glyph: UInt32 = 0
    var style = CellStyle.plain
  }

  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    inks = Array(repeating: Ink(), count: self.columns * self.rows)
  }

  package var dotColumns: Int { 2 * columns }
  package var dotRows: Int { 4 * rows }

  /// Sets the dot `x` from the left and `y` from the top; nothing outside.
  package mutating func setDot(x: Int, y: Int, style: CellStyle) {
    guard x >= 0, y >= 0, x < dotColumns, y < dotRows else { return }
    let index = (y >> 2) * columns + x >> 1
    if inks[index].glyph != 0 { inks[index] = Ink() }
    inks[index].mask |= BrailleGlyphs.bit(column: x & 1, row: y & 3)
    inks[index].style = style
  }

  /// Puts `glyph` into a cell, as a piece of a line or as a point; nothing outside.
  package mutating func setGlyph(
    _ glyph: Unicode.Scalar, x: Int, y: Int, style: CellStyle, isPoint: Bool = false
  ) {
    guard x >= 0, y >= 0, x < columns, y < rows else { return }
    inks[y * columns + x] = Ink(isPoint: isPoint, glyph: glyph.value, style: style)
  }

  /// Whether a cell shows a point.
  func isPoint(x: Int, y: Int) -> Bool {
    x >= 0 && y >= 0 && x < columns && y < rows && inks[y * columns + x].isPoint
  }

  /// The character put into a cell, if any.
  func glyph(x: Int, y: Int) -> Unicode.Scalar? {
    guard x >= 0, y >= 0, x < columns, y < rows else { return nil }
    let glyph = inks[y * columns + x].glyph
    return glyph == 0 ? nil : Unicode.Scalar(glyph)
  }

  /// Whether anything is drawn in a cell.
  package func isDrawn(x: Int, y: Int) -> Bool {
    guard x >= 0, y >= 0, x < columns, y < rows else { return false }
    let ink = inks[y * columns + x]
    return ink.mask != 0 || ink.glyph != 0
  }

  /// Writes every cell that has ink into `buffer`, the first at `origin`.
  package func present(in buffer: inout CellBuffer, at origin: Point, glyphs: PlotGlyphs) {
    var index = 0
    for y in 0..<rows {
      for x in 0..<columns {
        let ink = inks[index]
        index += 1
        guard ink.mask != 0 || ink.glyph != 0 else { continue }
        let scalar = Unicode.Scalar(ink.glyph).flatMap { $0 == "\0" ? nil : $0 }
        buffer[origin.x + x, origin.y + y] = Cell(
          scalar ?? glyphs.dots(ink.mask), style: ink.style)
      }
    }
  }
}
