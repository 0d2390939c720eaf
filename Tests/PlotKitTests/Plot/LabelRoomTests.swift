import CellKit
import Testing

@testable import PlotKit

/// What INTERFACE.md promises of labels, on every size from 20 to 500 columns.
@Suite struct LabelRoomTests {
  static let extents: [ClosedRange<Double>] = [
    1e6...2e10, 768...1.5e9, 1e14...1e24, 2e7...9e7, 3.01...3.04, 1.9...8, 1e-9...1, 7e9...7e9,
    1e-300...1e300, 1.00001e9...1.00002e9,
  ]

  @Test(arguments: extents)
  func horizontalLabelsNeverTouchNorLeaveThePlot(extent: ClosedRange<Double>) throws {
    let styles = [LabelStyle.suffix, .superscript, .exponent]
    let plots = try styles.map { try plot(extent, $0) }
    for columns in 20...500 {
      let rect = Rect(x: 3, y: 2, width: columns, height: 4 + columns % 30)
      let layout = PlotLayout(plots[columns % 3], in: rect)

      var free = rect.x
      let overlapping = layout.xTicks.labels.filter { label in
        defer { free = layout.data.x + label.end + 1 }
        return layout.data.x + label.start < free
      }
      if !overlapping.isEmpty || free > rect.right + 1 {
        Issue.record("\(layout.xTicks.labels) at \(columns) columns")
      }
    }
  }

  @Test(arguments: extents)
  func labelsStandAtTheirValues(extent: ClosedRange<Double>) throws {
    let plot = try plot(extent, .suffix)
    for columns in stride(from: 20, through: 500, by: 7) {
      let layout = PlotLayout(
        plot, in: Rect(x: 0, y: 0, width: columns, height: 4 + columns % 40))

      for label in layout.xTicks.labels {
        let center = Double(label.start) + Double(label.width) / 2
        #expect(abs(center - layout.xGrid.distance(of: label.value)) <= 0.5 + 1e-6)
        #expect(layout.column(of: label.value) == layout.data.x + label.cell)
      }
      for label in layout.yTicks.labels {
        let row = layout.data.bottom - 1 - label.cell
        #expect(layout.row(of: label.value) == row)
      }
    }
  }

  @Test(arguments: extents)
  func verticalLabelsHaveRowsOfTheirOwn(extent: ClosedRange<Double>) throws {
    let plot = try plot(extent, .suffix)
    for rows in 3...120 {
      let layout = PlotLayout(plot, in: Rect(x: 0, y: 0, width: 20 + rows, height: rows))

      let cells = layout.yTicks.labels.map(\.cell)
      #expect(cells == Set(cells).sorted(), "at \(rows) rows")
      #expect(layout.yTicks.labels.allSatisfy { $0.width < layout.data.x }, "at \(rows) rows")
    }
  }

  @Test(arguments: extents, [PlotGlyphs.braille, .ascii])
  func drawnLabelsAreWhole(extent: ClosedRange<Double>, glyphs: PlotGlyphs) throws {
    let plot = try plot(extent, .superscript)
    for columns in stride(from: 20, through: 200, by: 9) {
      var buffer = CellBuffer(size: TerminalSize(columns: columns, rows: 16))
      let layout = plot.draw(in: buffer.bounds, of: &buffer, glyphs: glyphs)

      for label in layout.xTicks.labels {
        let shown = (label.start..<label.end).map {
          buffer[layout.data.x + $0, layout.data.bottom + 1].scalar
        }
        #expect(shown == Array(label.text.unicodeScalars))
      }
    }
  }

  @Test(arguments: extents)
  func wideAndTallPlotsHaveLabels(extent: ClosedRange<Double>) throws {
    let layout = PlotLayout(
      try plot(extent, .suffix), in: Rect(x: 0, y: 0, width: 60, height: 16))

    #expect(layout.xTicks.labels.count >= 2)
    #expect(layout.yTicks.labels.count >= 2)
  }

  private func plot(_ extent: ClosedRange<Double>, _ style: LabelStyle) throws -> Plot {
    let scale = try SamplePlots.log(extent)
    return Plot(
      x: Axis(scale, title: "N params", labelStyle: style),
      y: Axis(scale, title: "L nats/token", labelStyle: style))
  }
}
