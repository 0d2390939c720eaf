import CellKit
import TestSupport
import Testing

@testable import PlotKit

@Suite struct PlotSnapshotTests {
  @Test(arguments: [(80, 20), (40, 10), (20, 5)], PlotGlyphs.allCases)
  func twoSeriesLookAsRecorded(size: (columns: Int, rows: Int), glyphs: PlotGlyphs) throws {
    var buffer = CellBuffer(size: TerminalSize(columns: size.columns, rows: size.rows))

    try SamplePlots.twoSeries().draw(
      in: buffer.bounds, of: &buffer, style: SamplePlots.style, glyphs: glyphs)

    try expectSnapshot(
      buffer.styledText, named: "two-series-\(size.columns)x\(size.rows)-\(glyphs)")
  }

  @Test(arguments: PlotGlyphs.allCases)
  func aCrowdLooksAsRecorded(glyphs: PlotGlyphs) throws {
    var buffer = CellBuffer(size: TerminalSize(columns: 70, rows: 18))

    try SamplePlots.crowd(20_000).draw(
      in: buffer.bounds, of: &buffer, style: SamplePlots.style, glyphs: glyphs)

    try expectSnapshot(buffer.styledText, named: "crowd-70x18-\(glyphs)")
  }

  @Test func computeAxisLooksAsRecorded() throws {
    let plot = Plot(
      x: Axis(try SamplePlots.log(1e17...1e24), title: "C FLOPs", labelStyle: .superscript),
      y: Axis(try SamplePlots.log(1.9...8), title: "L nats/token"),
      marks: [.horizontalRule(3), .verticalRule(1e20)])
    var buffer = CellBuffer(size: TerminalSize(columns: 70, rows: 14))

    plot.draw(in: buffer.bounds, of: &buffer)

    try expectSnapshot(buffer.text, named: "compute-axis-70x14")
  }

  @Test func everyDrawingOfAPlotIsTheSame() throws {
    let plot = try SamplePlots.twoSeries()
    let frames = (0..<3).map { _ in
      var buffer = CellBuffer(size: TerminalSize(columns: 90, rows: 30))
      plot.draw(in: buffer.bounds, of: &buffer)
      return buffer
    }

    #expect(Set(frames).count == 1)
  }
}
