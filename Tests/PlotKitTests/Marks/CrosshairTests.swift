import CellKit
import Testing

@testable import PlotKit

/// The crosshair of a plot.
@Suite struct CrosshairTests {
  private func plot(_ crosshair: Crosshair?) throws -> Plot {
    let axis = Axis(.linear(try #require(LinearScale(0...10))))
    var plot = Plot(
      x: axis, y: axis, marks: [.points([5, 8], [5, 2], marker: .circle)],
      legend: [LegendEntry("runs", sample: .marker(.circle), style: .plain)])
    plot.crosshair = crosshair
    return plot
  }

  private func drawn(_ crosshair: Crosshair?) throws -> (layout: PlotLayout, buffer: CellBuffer) {
    var buffer = CellBuffer(size: TerminalSize(columns: 50, rows: 16))
    let layout = try plot(crosshair).draw(in: buffer.bounds, of: &buffer)
    return (layout, buffer)
  }

  @Test func linesCrossAtThePlace() throws {
    let (layout, buffer) = try drawn(Crosshair(x: 3, y: 7))

    let point = try #require(layout.point(x: 3, y: 7))
    #expect(buffer[point.x, point.y].scalar == "┼")
    #expect(buffer[point.x, layout.data.bottom - 1].scalar == "│")
    #expect(buffer[layout.data.x, point.y].scalar == "─")
  }

  @Test func nothingThatThePlotDrawsIsHidden() throws {
    let (_, plain) = try drawn(nil)

    let (_, crossed) = try drawn(Crosshair(x: 8, y: 5))

    for y in 0..<plain.size.rows {
      for x in 0..<plain.size.columns where plain[x, y].scalar != " " {
        let isCenter = crossed[x, y].scalar == "┼" && plain[x, y].scalar != "┼"
        #expect(crossed[x, y] == plain[x, y] || isCenter, "at \(x), \(y)")
      }
    }
  }

  @Test func theTargetIsMarked() throws {
    let (layout, buffer) = try drawn(Crosshair(target: Crosshair.Target(x: 5, y: 5)))

    let point = try #require(layout.point(x: 5, y: 5))
    #expect(buffer[point.x, point.y].scalar == "◉")
  }

  @Test func whatIsOutsideIsNotDrawn() throws {
    let (_, plain) = try drawn(nil)

    let (_, crossed) = try drawn(
      Crosshair(x: 11, y: -1, target: Crosshair.Target(x: .nan, y: 5)))

    #expect(crossed == plain)
  }
}
