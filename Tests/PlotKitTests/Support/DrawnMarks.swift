import CellKit
import Testing

@testable import PlotKit

/// Marks drawn in a data area of 10×5 cells over 0…9 and 0…4, without anything around it.
enum DrawnMarks {
  static func rows(_ marks: [Mark], glyphs: PlotGlyphs = .braille) throws -> [String] {
    let plot = Plot(
      x: Axis(.linear(try #require(LinearScale(0...9)))),
      y: Axis(.linear(try #require(LinearScale(0...4)))), marks: marks)
    let stage = PlotStage(plot, in: Rect(x: 0, y: 0, width: 12, height: 7), glyphs: glyphs)
    let data = stage.layout.data
    var canvas = PlotCanvas(columns: data.width, rows: data.height)
    MarkDrawing(stage, glyphs: glyphs).draw(marks, on: &canvas)
    var buffer = CellBuffer(size: TerminalSize(columns: canvas.columns, rows: canvas.rows))
    canvas.present(in: &buffer, at: Point(x: 0, y: 0), glyphs: glyphs)
    return (0..<canvas.rows).map { buffer.row(at: $0) }
  }
}
