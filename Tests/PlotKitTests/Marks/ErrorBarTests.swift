import Testing

@testable import PlotKit

@Suite struct ErrorBarTests {
  @Test func aBarReachesFromLowToHighWithCaps() throws {
    let rows = try DrawnMarks.rows([
      .points([3], [2], marker: .circle), .errorBars([3], from: [1], to: [3]),
    ])

    #expect(rows == ["", "   ┬", "   ∘", "   ┴", ""])
  }

  @Test func anEndOutsideThePlotHasNoCap() throws {
    let rows = try DrawnMarks.rows([.errorBars([2, 6], from: [-5, 3], to: [1, 99])])

    #expect(rows == ["      │", "      ┴", "", "  ┬", "  │"])
  }

  @Test func asciiHasBarsToo() throws {
    let rows = try DrawnMarks.rows([.errorBars([0], from: [1], to: [3])], glyphs: .ascii)

    #expect(rows == ["", "|", "|", "|", ""])
  }

  @Test func aBarWithinOneCellIsAStroke() throws {
    #expect(try DrawnMarks.rows([.errorBars([0], from: [2], to: [2])])[2] == "│")
  }

  @Test(arguments: [
    (low: Double.nan, high: 2.0), (1, .nan), (3, 1), (5, 9), (-9, -5),
  ])
  func whatIsNoBarInsideIsNotDrawn(low: Double, high: Double) throws {
    #expect(try DrawnMarks.rows([.errorBars([3], from: [low], to: [high])]).joined() == "")
  }

  @Test func aLogScaleTakesWhatHasNoLogarithmAsBeyondItsEnd() throws {
    var plot = Plot(
      x: Axis(try SamplePlots.log(1...10)), y: Axis(try SamplePlots.log(1...10)),
      marks: [.errorBars([3], from: [-1], to: [3])])
    let stage = PlotStage(plot, in: .init(x: 0, y: 0, width: 40, height: 12))
    plot.marks = []
    var canvas = PlotCanvas(columns: stage.layout.data.width, rows: stage.layout.data.height)

    MarkDrawing(stage, glyphs: .braille).draw(
      [.errorBars([3], from: [-1], to: [3])], on: &canvas)

    let column = try #require(stage.layout.xGrid.cell(of: 3))
    #expect(canvas.glyph(x: column, y: canvas.rows - 1) == "│")
  }

  @Test func barsLieOverCurvesAndUnderPoints() throws {
    let rows = try DrawnMarks.rows([
      .errorBars([3], from: [1], to: [3]), .curve([0, 9], [3, 3]),
      .points([3], [1], marker: .cross),
    ])

    #expect(Array(rows[1])[3] == "┬")
    #expect(rows[3] == "   ×")
  }
}
