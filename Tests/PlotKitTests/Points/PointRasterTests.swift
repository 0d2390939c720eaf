import CellKit
import RealModule
import Testing

@testable import PlotKit

/// Points that are counted once and drawn with every frame.
@Suite struct PointRasterTests {
  private let rect = Rect(x: 0, y: 0, width: 60, height: 18)

  private func frame(
    _ plot: Plot, in rect: Rect, glyphs: PlotGlyphs = .braille, stage: PlotStage? = nil
  ) -> CellBuffer {
    var buffer = CellBuffer(size: TerminalSize(columns: 70, rows: 20))
    plot.draw(in: rect, of: &buffer, glyphs: glyphs, stage: stage)
    return buffer
  }

  @Test func countsArePointsACell() throws {
    let plot = Plot(
      x: Axis(try SamplePlots.log(1e6...1e9)), y: Axis(try SamplePlots.log(2...8)),
      marks: [
        .points([1e7, 1e7, 1e3, .nan], [3, 3, 3, 3], marker: .plus),
        .points([1e7], [3], weights: [5], marker: .cross),
      ])

    let cells = PlotStage(plot, in: rect).points.cells

    #expect(cells.map(\.count) == [7])
    #expect(cells.first?.top == 1 && cells.first?.largest == 1)
  }

  @Test func aKeptStageChangesNoFrame() throws {
    let plot = try SamplePlots.twoSeries()
    let kept = PlotStage(plot, in: rect)
    var others = [plot, plot, plot, plot, plot]
    others[1].marks.removeAll { if case .curve = $0.shape { true } else { false } }
    others[2].marks.removeAll { $0.layer == .points }
    others[3].x = Axis(try SamplePlots.log(1e7...1e9), title: "N params")
    others[4].y = Axis(try SamplePlots.linear(1.9...8), labelStyle: .exponent)

    for other in others {
      for rect in [rect, Rect(x: 2, y: 1, width: 44, height: 12)] {
        for glyphs in PlotGlyphs.allCases {
          let isSame =
            frame(other, in: rect, glyphs: glyphs, stage: kept)
            == frame(other, in: rect, glyphs: glyphs)
          #expect(isSame)
        }
      }
    }
  }

  @Test func movedCurvesKeepTheStageAndAnotherViewDoesNot() throws {
    let plot = try SamplePlots.twoSeries()
    let kept = PlotStage(plot, in: rect)
    var moved = plot
    moved.marks[0] = .curve([1e6, 1e9], [3, 2])
    var zoomed = plot
    zoomed.x = Axis(try SamplePlots.log(1e7...1e9), title: "N params")
    var hidden = plot
    hidden.marks.removeLast()

    #expect(PlotStage(moved, in: rect, reusing: kept) == kept)
    #expect(PlotStage(zoomed, in: rect, reusing: kept) != kept)
    #expect(PlotStage(hidden, in: rect, reusing: kept) != kept)
  }
}
