import CellKit
import Testing

@testable import PlotKit

@Suite struct PlotLayoutTests {
  @Test func everyColumnAndRowHoldsTheValueAtItsCenter() throws {
    let rect = Rect(x: 4, y: 3, width: 70, height: 20)
    let layout = PlotLayout(try SamplePlots.twoSeries(), in: rect)

    for column in layout.data.x + 1..<layout.data.right - 1 {
      #expect(layout.column(of: layout.x(atColumn: column)) == column)
    }
    for row in layout.data.y + 1..<layout.data.bottom - 1 {
      #expect(layout.row(of: layout.y(atRow: row)) == row)
    }
  }

  @Test func endsOfTheDomainAreInTheFirstAndLastCells() throws {
    let plot = try SamplePlots.twoSeries()
    let layout = PlotLayout(plot, in: Rect(x: 0, y: 0, width: 70, height: 20))
    let (x, y) = (plot.x.scale.domain, plot.y.scale.domain)

    #expect(layout.column(of: x.lowerBound) == layout.data.x)
    #expect(layout.column(of: x.upperBound) == layout.data.right - 1)
    #expect(layout.row(of: y.lowerBound) == layout.data.bottom - 1)
    #expect(layout.row(of: y.upperBound) == layout.data.y)
    #expect(layout.point(x: x.upperBound * 1.01, y: y.lowerBound) == nil)
  }

  @Test func stackedPlotsCanLineUp() throws {
    var plot = try SamplePlots.twoSeries()
    plot.y.minimumLabelWidth = 5

    let layout = PlotLayout(plot, in: Rect(x: 0, y: 0, width: 70, height: 20))

    #expect(layout.data.x == 7)
  }
}
