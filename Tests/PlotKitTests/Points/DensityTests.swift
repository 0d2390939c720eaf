import CellKit
import Testing

@testable import PlotKit

/// Shades where points outnumber cells.
@Suite struct DensityTests {
  @Test func fewerPointsThanCellsKeepTheirMarkers() throws {
    let plot = try SamplePlots.crowd(500)

    #expect(PlotStage(plot, in: Rect(x: 0, y: 0, width: 70, height: 18)).points.shades == nil)
  }

  // Oracle: by hand; the cube roots of 170 and 170² are 5.5 and 30.7, rounded down to 1, 2 or 5.
  @Test func limitsAreRoundAndEqualRatiosApart() {
    let shades = DensityShades(greatest: 170)

    #expect(shades.limits == [5, 20, 170])
    #expect([1, 5, 6, 20, 21, 170].map(shades.level) == [0, 0, 1, 1, 2, 2])
    #expect(shades.text("runs") == "to 5, 20, 170 runs/cell")
  }

  @Test(arguments: [(1, [1]), (2, [1, 2]), (8, [2, 8]), (1_000_000, [100, 10000, 1_000_000])])
  func fewPointsHaveFewShades(greatest: Int, limits: [Int]) {
    #expect(DensityShades(greatest: greatest).limits == limits)
  }

  @Test(arguments: PlotGlyphs.allCases)
  func noShadeLooksLikeAPieceOfACurve(glyphs: PlotGlyphs) {
    let shades = Set((0..<3).map(glyphs.shade))
    let pieces = Set((UInt8.min...UInt8.max).map(glyphs.dots))

    #expect(shades.count == 3)
    #expect(shades.isDisjoint(with: pieces))
    #expect(!shades.contains(AxisGlyphs(glyphs).verticalRule))
  }

  @Test func aCrowdShowsThroughACurveInOneCellOfFive() throws {
    let crowd = Mark.points(
      (0..<500).map { Double($0 % 10) }, (0..<500).map { Double($0 / 10 % 5) }, marker: .plus)

    let rows = try DrawnMarks.rows([crowd, .curve([0, 9], [2, 2])])

    #expect(rows[0].allSatisfy { "░▒▓".contains($0) })
    #expect(rows[2].filter { "░▒▓".contains($0) }.count == 2)
  }

  @Test func aPlotWithoutALegendSaysItAboveTheData() throws {
    var plot = try SamplePlots.crowd(20_000)
    plot.legend = []
    var buffer = CellBuffer(size: TerminalSize(columns: 70, rows: 18))

    plot.draw(in: buffer.bounds, of: &buffer)

    #expect(buffer.row(at: 0).contains("runs/cell"))
  }
}
