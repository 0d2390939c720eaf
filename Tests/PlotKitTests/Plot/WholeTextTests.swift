import CellKit
import Testing

@testable import PlotKit

/// Every text that a plot shows is a whole one, on every width from 20 to 500 columns.
@Suite struct WholeTextTests {
  static let legends = [
    ["D=22M", "D=100M", "D=2B", "D=8B", "D=22B", "D→∞", "other D"],
    (1...24).map { "\($0)B" },
    ["runs", "a name that is longer than most plots are wide, to the last letter of it"],
    ["1 standard error", "excluded", "N≈1.5B", "frontier"],
  ]

  /// Over all legends that is every width.
  @Test(arguments: legends.indices)
  func legendsAreWhole(index: Int) throws {
    for columns in stride(from: 20 + index, through: 500, by: Self.legends.count) {
      var plot = try SamplePlots.twoSeries()
      let isOfMarkers = columns % 3 == 0
      plot.legend = Self.legends[index].map {
        LegendEntry($0, sample: isOfMarkers ? .marker(.plus) : .markerOnCurve(.plus))
      }
      let shown = try drawn(plot, columns: columns, rows: 6 + columns % 41)
      if let fault = fault(of: shown, plot.legend) {
        Issue.record("\(fault) at \(columns) columns")
      }
    }
  }

  // Oracle: a title says nothing false of an axis without what follows its comma, nor its symbol alone.
  @Test(arguments: [
    ("N params, non-embedding", ["N params, non-embedding", "N params", "N"]),
    ("D/N tokens per param", ["D/N tokens per param", "D/N"]), ("C FLOPs", ["C FLOPs", "C"]),
  ])
  func titlesAreWhole(title: String, forms: [String]) throws {
    var plot = try SamplePlots.twoSeries()
    plot.x.title = title
    plot.y.title = title
    for columns in 12...500 {
      let rect = Rect(x: 0, y: 0, width: columns, height: 4 + columns % 30)
      let layout = PlotLayout(plot, in: rect)
      for shown in [layout.xTitle, layout.yTitle].compactMap(\.self) {
        #expect(forms.contains(shown.text), "at \(columns) columns")
      }
    }
  }

  @Test func notesAreWholeAndLeaveTheTitleAlone() throws {
    var plot = try SamplePlots.twoSeries()
    plot.notes = ["curves out of view: 2 above, 1 below", "3 curves out of view"]
    for columns in 12...120 {
      var buffer = CellBuffer(size: TerminalSize(columns: columns, rows: 12))
      let layout = plot.draw(in: buffer.bounds, of: &buffer)

      let title = layout.yTitle?.text ?? ""
      let rest = buffer.row(at: 0).dropFirst(title.count).drop { $0 == " " }
      #expect(buffer.row(at: 0).hasPrefix(title))
      #expect(rest.isEmpty || plot.notes.contains(String(rest)), "at \(columns) columns")
    }
  }

  private func drawn(
    _ plot: Plot, columns: Int, rows: Int
  ) throws -> (buffer: CellBuffer, data: Rect, legend: LegendLayout?) {
    var buffer = CellBuffer(size: TerminalSize(columns: columns, rows: rows))
    let stage = PlotStage(plot, in: buffer.bounds)
    let data = stage.layout.data
    var canvas = PlotCanvas(columns: data.width, rows: data.height)
    MarkDrawing(stage, glyphs: .braille).draw(plot.marks, on: &canvas)
    plot.draw(in: buffer.bounds, of: &buffer)
    return (buffer, data, LegendLayout(plot.legend, over: canvas))
  }

  /// What is wrong with the texts in the box of the legend; nil where each is whole.
  private func fault(
    of shown: (buffer: CellBuffer, data: Rect, legend: LegendLayout?), _ entries: [LegendEntry]
  ) -> String? {
    guard let legend = shown.legend else { return nil }
    let indent = legend.sampleWidth + 1
    var texts = entries.prefix(legend.entries.count).enumerated().map {
      (place: legend.place(of: $0), indent: indent, text: $1.label)
    }
    if let more = legend.moreText {
      texts.append((legend.place(of: legend.entries.count), 0, more))
    }
    for (place, indent, text) in texts {
      let (x, y) = (shown.data.x + place.x + indent, shown.data.y + place.y)
      let cells = (x..<x + text.columnWidth).map { shown.buffer[$0, y].scalar }
      guard cells == Array(text.unicodeScalars) else { return "'\(text)' is cut" }
      let end = shown.buffer[x + text.columnWidth, y].scalar
      guard end == " ", place.x + indent + text.columnWidth <= legend.rect.right - 2 else {
        return "'\(text)' touches what follows"
      }
    }
    return nil
  }
}
