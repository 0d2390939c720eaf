import CellKit
import Testing

@testable import PlotKit

/// What INTERFACE.md promises of labels, on every size from 20 to 500 columns.
@Suite struct LabelRoomTests {
  static let extents: [ClosedRange<Double>] = [
    1e6...2e10, 768...1.5e9, 1e14...1e24, 2e7...9e7, 3.01...3.04, 1.9...8, 1e-9...1, 7e9...7e9,
    1e-300...1e300, 1.00001e9...1.00002e9,
  ]

  static let styles = [LabelStyle.suffix, .superscript, .exponent]
  static let linearExtents: [ClosedRange<Double>] = [
    0...0.7, -1e-4...1e-4, 0...1, 2e9...7.3e10, 3.01...3.04, -4e15...9e15, 7...7,
  ]

  @Test(arguments: extents.indices, styles.indices)
  func noLabelOfALogAxisIsClippedOrCollides(
    extent: Int, style: Int
  ) throws {
    try expectRoom(on: SamplePlots.log(Self.extents[extent]), style, offset: extent)
  }

  @Test(arguments: linearExtents.indices, styles.indices)
  func noLabelOfALinearAxisIsClippedOrCollides(
    extent: Int, style: Int
  ) throws {
    try expectRoom(on: SamplePlots.linear(Self.linearExtents[extent]), style, offset: extent)
  }

  /// Lays out a plot with `scale` on both axes at every third width, each with another height: over
  /// all styles and scales that is every width with every style.
  private func expectRoom(on scale: Scale, _ index: Int, offset: Int) throws {
    let style = Self.styles[index]
    let plot = Plot(
      x: Axis(scale, title: "N params", labelStyle: style),
      y: Axis(scale, title: "L nats/token", labelStyle: style))
    for columns in stride(from: 20 + (index + offset) % 3, through: 500, by: 3) {
      let rows = 3 + columns % (columns % 2 == 0 ? 58 : 11)
      let rect = Rect(x: 3, y: 2, width: columns, height: rows)
      let layout = PlotLayout(plot, in: rect, glyphs: columns % 4 < 2 ? .braille : .ascii)
      if let fault = fault(of: layout) {
        Issue.record("\(fault) at \(columns)×\(rows), \(scale.domain), \(style)")
      }
    }
  }

  /// What is wrong with the labels and titles of `layout`; nil where each has cells of its own.
  private func fault(of layout: PlotLayout) -> String? {
    var taken: Set<Point> = []
    let across = layout.xTicks.labels.map {
      Rect(x: layout.data.x + $0.start, y: layout.data.bottom + 1, width: $0.width, height: 1)
    }
    let up = layout.yTicks.labels.map {
      Rect(
        x: layout.data.x - 1 - $0.width, y: layout.data.bottom - 1 - $0.cell, width: $0.width,
        height: 1)
    }
    let titles = [layout.xTitle, layout.yTitle].compactMap(\.self).map {
      Rect(x: $0.origin.x, y: $0.origin.y, width: $0.text.columnWidth, height: 1)
    }
    for box in across + up + titles {
      guard layout.rect.intersection(box) == box else { return "\(box) is clipped" }
      // A blank between two texts in a row keeps them apart.
      for x in box.x..<box.right {
        guard taken.insert(Point(x: x, y: box.y)).inserted else { return "\(box) collides" }
      }
      if across.contains(box) || titles.contains(box) {
        taken.insert(Point(x: box.right, y: box.y))
      }
    }
    return nil
  }

  // Oracle: 1-2-5 and its refinements, and even steps in a part of a decade.
  @Test(arguments: [
    (1.9...8.0, 40, ["2", "3", "4", "5", "6", "7", "8"]), (1.0...10.0, 10, ["1", "2", "5", "10"]),
    (1.7...21.0, 12, ["2", "3", "5", "10", "20"]), (0.15...6.0, 12, ["0.2", "0.5", "1", "2", "5"]),
  ])
  func lossLabelsInsideADecadeAreExact(
    domain: ClosedRange<Double>, rows: Int, labels: [String]
  ) throws {
    let scale = Scale.log(try #require(LogScale(domain)))
    let grid = DataGrid(scale: scale, cells: rows, dotsPerCell: 4)
    for style in Self.styles {
      let ticks = TickChooser(axis: Axis(scale, labelStyle: style), grid: grid, glyphs: .braille)
        .vertical(width: 9)

      #expect(ticks.labels.map(\.text) == labels)
      #expect(ticks.labels.allSatisfy { Double($0.text) == $0.value })
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
