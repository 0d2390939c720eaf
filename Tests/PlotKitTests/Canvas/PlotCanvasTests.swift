import CellKit
import Testing

@testable import PlotKit

@Suite struct PlotCanvasTests {
  private func text(_ canvas: PlotCanvas, _ glyphs: PlotGlyphs = .braille) -> String {
    var buffer = CellBuffer(size: TerminalSize(columns: canvas.columns, rows: canvas.rows))
    canvas.present(in: &buffer, at: Point(x: 0, y: 0), glyphs: glyphs)
    return buffer.text
  }

  // Oracle: the dot numbers of Unicode's braille block, U+2800 to U+28FF.
  @Test(arguments: [
    (0, 0, "⠁"), (0, 1, "⠂"), (0, 2, "⠄"), (0, 3, "⡀"), (1, 0, "⠈"), (1, 1, "⠐"), (1, 2, "⠠"),
    (1, 3, "⢀"),
  ])
  func everyDotHasItsPattern(x: Int, y: Int, pattern: String) {
    var canvas = PlotCanvas(columns: 1, rows: 1)

    canvas.setDot(x: x, y: y, style: .plain)

    #expect(text(canvas) == pattern + "\n")
  }

  @Test func emptyCellsStayAsTheyWere() {
    var canvas = PlotCanvas(columns: 3, rows: 1)
    canvas.setDot(x: 2, y: 0, style: .plain)
    var buffer = CellBuffer(size: TerminalSize(columns: 3, rows: 1))

    canvas.present(in: &buffer, at: Point(x: 0, y: 0), glyphs: .braille)

    #expect(buffer.cells.map(\.scalar) == [" ", "⠁", " "])
  }

  @Test func whatIsDrawnLastWins() {
    var canvas = PlotCanvas(columns: 2, rows: 1)
    let red = CellStyle(foreground: Color(palette: 1))
    canvas.setDot(x: 0, y: 0, style: .plain)
    canvas.setGlyph("∘", x: 0, y: 0, style: red)
    canvas.setGlyph("∘", x: 1, y: 0, style: .plain)
    canvas.setDot(x: 3, y: 3, style: red)
    var buffer = CellBuffer(size: TerminalSize(columns: 2, rows: 1))

    canvas.present(in: &buffer, at: Point(x: 0, y: 0), glyphs: .braille)

    #expect(buffer.cells == [Cell("∘", style: red), Cell("⢀", style: red)])
  }

  @Test func nothingIsSetOutside() {
    var canvas = PlotCanvas(columns: 2, rows: 2)
    let empty = canvas
    for (x, y) in [(-1, 0), (0, -1), (4, 0), (0, 8), (.max, .max), (.min, .min)] {
      canvas.setDot(x: x, y: y, style: .plain)
      canvas.setGlyph("x", x: x, y: y, style: .plain)
    }

    #expect(canvas.isDrawn(x: 2, y: 0) == false)
    #expect(text(canvas) == text(empty))
  }

  @Test func everyMaskHasAnASCIIForm() {
    for mask in UInt8.min...UInt8.max {
      let scalar = ASCIIGlyphs.scalar(mask)
      #expect(scalar.isASCII && !scalar.isUnprintable)
      #expect((scalar == " ") == (mask == 0))
    }
  }

  @Test func asciiStrokesFollowTheSlope() {
    var canvas = PlotCanvas(columns: 4, rows: 1)
    for y in 0..<4 { canvas.setDot(x: 0, y: y, style: .plain) }
    for (x, y) in [(2, 3), (2, 2), (3, 1), (3, 0)] { canvas.setDot(x: x, y: y, style: .plain) }
    for (x, y) in [(4, 0), (4, 1), (5, 2), (5, 3)] { canvas.setDot(x: x, y: y, style: .plain) }
    for x in 6..<8 { canvas.setDot(x: x, y: 2, style: .plain) }

    #expect(text(canvas, .ascii) == "|/\\-\n")
  }
}
