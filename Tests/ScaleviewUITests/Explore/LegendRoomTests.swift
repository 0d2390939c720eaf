import CellKit
import FoundationEssentials
import PlotKit
import RunData
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// A legend covers nothing that is drawn where there is a free place for it.
@Suite struct LegendRoomTests {
  static let screens: [Screen] = [.params, .tokens, .compute]

  @Test(arguments: ["pythia.csv", "kaplan.csv", "cerebras-gpt.csv"], screens)
  func samplesAreNotCovered(file: String, screen: Screen) throws {
    try expectUncovered(Tables.sample(file), screen)
  }

  @Test(arguments: screens)
  func a240PointTableIsNotCovered(screen: Screen) throws {
    try expectUncovered(Tables.generated(240), screen)
  }

  @Test(.enabled(if: Shared.isPresent, "needs ../shared"), arguments: screens)
  func epochs240PointsAreNotCovered(screen: Screen) throws {
    let path = Shared.path("data/fits/chinchilla_epoch_240.csv")
    let bytes = try Data(contentsOf: URL(filePath: path))
    try expectUncovered(RunTable(csv: Array(bytes), name: "epoch.csv"), screen)
  }

  /// Draws the plot of a screen of 80×24 with its legend and without, in every glyph set.
  private func expectUncovered(_ table: RunTable, _ screen: Screen) throws {
    for glyphs in GlyphSet.allCases {
      let state = AppState.opened(table, glyphs: glyphs, screen: screen)
      let box = try #require(ScreenLayout(state).plots.first)
      let plot = try #require(state.plot(of: box.content, columns: box.inside.width))
      let (with, layout) = draw(plot, in: box.inside, glyphs)
      var bare = plot
      bare.legend = []
      let (without, _) = draw(bare, in: box.inside, glyphs)

      let legend = try #require(difference(with, without), "the plot has a legend")
      let covered = drawn(in: legend, of: without)
      let leastElsewhere = places(of: legend, in: layout.data).map { drawn(in: $0, of: without) }
        .min()
      #expect(covered == 0 || leastElsewhere != 0, "\(glyphs.rawValue): \(covered) cells covered")
      #expect(points(in: legend, of: plot, layout) == 0, "\(glyphs.rawValue): a run is hidden")
    }
  }

  private func draw(
    _ plot: Plot, in rect: Rect, _ glyphs: GlyphSet
  ) -> (CellBuffer, PlotLayout) {
    var buffer = CellBuffer(size: TerminalSize(80, 24))
    let layout = plot.draw(in: rect, of: &buffer, glyphs: glyphs.plotGlyphs)
    return (buffer, layout)
  }

  /// The rectangle around the cells that differ: the border of a legend is not blank.
  private func difference(_ first: CellBuffer, _ second: CellBuffer) -> Rect? {
    let cells = (0..<24).flatMap { y in (0..<80).map { Point(x: $0, y: y) } }
      .filter { first[$0.x, $0.y] != second[$0.x, $0.y] }
    guard let left = cells.map(\.x).min(), let right = cells.map(\.x).max(),
      let top = cells.map(\.y).min(), let bottom = cells.map(\.y).max()
    else { return nil }
    return Rect(x: left, y: top, width: right - left + 1, height: bottom - top + 1)
  }

  private func drawn(in rect: Rect, of buffer: CellBuffer) -> Int {
    (rect.y..<rect.bottom).reduce(0) { sum, y in
      sum + (rect.x..<rect.right).count { buffer[$0, y].scalar != " " }
    }
  }

  /// All places for a box of the size of `box`, a column clear of the right end.
  private func places(of box: Rect, in data: Rect) -> [Rect] {
    guard data.width > box.width, data.height >= box.height else { return [box] }
    return (data.x...data.right - box.width - 1).flatMap { x in
      (data.y...data.bottom - box.height).map {
        Rect(x: x, y: $0, width: box.width, height: box.height)
      }
    }
  }

  private func points(in box: Rect, of plot: Plot, _ layout: PlotLayout) -> Int {
    plot.marks.reduce(0) { sum, mark in
      guard case .points(let series, _) = mark.shape else { return sum }
      return sum
        + zip(series.xs, series.ys).count { x, y in
          layout.point(x: x, y: y).map(box.contains) ?? false
        }
    }
  }
}
