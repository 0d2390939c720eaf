import CellKit
import Testing

@testable import PlotKit

@Suite struct SmallPlotTests {
  @Test(arguments: [PlotGlyphs.braille, .ascii])
  func nothingIsDrawnOutsideTheRectangle(glyphs: PlotGlyphs) throws {
    let plot = try SamplePlots.twoSeries()
    let outside = Cell("#")
    for width in 0...30 {
      for height in 0...16 {
        let rect = Rect(x: 2, y: 1, width: width, height: height)
        var buffer = CellBuffer(size: TerminalSize(columns: 36, rows: 20))
        buffer.fill(buffer.bounds, with: outside)
        plot.draw(in: rect, of: &buffer, glyphs: glyphs)

        buffer.fill(rect, with: outside)
        let isClean = buffer.cells.allSatisfy { $0 == outside }
        #expect(isClean, "\(width)×\(height)")
      }
    }
  }

  @Test func aPlotLargerThanItsBufferIsClipped() throws {
    let plot = try SamplePlots.twoSeries()
    var whole = CellBuffer(size: TerminalSize(columns: 100, rows: 40))
    plot.draw(in: whole.bounds, of: &whole)
    var part = CellBuffer(size: TerminalSize(columns: 30, rows: 12))

    plot.draw(in: Rect(x: -20, y: -5, width: 100, height: 40), of: &part)

    for y in 0..<12 {
      for x in 0..<30 { #expect(part[x, y] == whole[x + 20, y + 5], "at \(x),\(y)") }
    }
  }

  @Test func theDataIsDrawnToTheLast() throws {
    let layout = PlotLayout(try SamplePlots.twoSeries(), in: Rect(x: 0, y: 0, width: 3, height: 1))

    #expect(layout.data == Rect(x: 0, y: 0, width: 3, height: 1))
    #expect(!layout.showsAxes)
  }

  // Oracle: the steps of degradation in PlotParts.
  @Test(arguments: [
    (rows: 2, axes: false, labels: false, title: false),
    (rows: 3, axes: true, labels: false, title: false),
    (rows: 5, axes: true, labels: true, title: false),
    (rows: 9, axes: true, labels: true, title: true),
  ])
  func partsLeaveOneAfterAnother(rows: Int, axes: Bool, labels: Bool, title: Bool) throws {
    let layout = PlotLayout(
      try SamplePlots.twoSeries(), in: Rect(x: 0, y: 0, width: 60, height: rows))

    #expect(layout.showsAxes == axes)
    #expect(!layout.xTicks.labels.isEmpty == labels)
    #expect((layout.yTitle != nil) == title)
  }

  @Test func titleNeverMeetsALabel() throws {
    let plot = try SamplePlots.twoSeries()
    for width in 12...200 {
      for height in [5, 9, 21] {
        let layout = PlotLayout(plot, in: Rect(x: 0, y: 0, width: width, height: height))
        guard let title = layout.xTitle, let last = layout.xTicks.labels.last else { continue }

        let isOnLabels = title.origin.y == layout.data.bottom + 1
        #expect(!isOnLabels || title.origin.x >= layout.data.x + last.end + 2, "\(width)×\(height)")
        #expect(title.origin.y < height && title.origin.x >= 0)
      }
    }
  }
}
