import CellKit
import Testing

@testable import PlotKit

@Suite struct LegendTests {
  private func entries(_ count: Int) -> [LegendEntry] {
    (0..<count).map { LegendEntry("series \($0)", sample: .marker(.plus)) }
  }

  /// A canvas of 40×12 cells with ink in every cell of `areas`.
  private func canvas(_ areas: Rect...) -> PlotCanvas {
    var canvas = PlotCanvas(columns: 40, rows: 12)
    for area in areas {
      for y in area.y..<area.bottom {
        for x in area.x..<area.right { canvas.setGlyph("x", x: x, y: y, style: .plain) }
      }
    }
    return canvas
  }

  @Test func takesTheTopRightCornerOfAnEmptyPlot() throws {
    let legend = try #require(LegendLayout(entries(2), over: canvas()))

    #expect(legend.rect == Rect(x: 25, y: 0, width: 14, height: 4))
  }

  @Test func movesToAFreeCorner() throws {
    let ink = canvas(
      Rect(x: 30, y: 0, width: 10, height: 4), Rect(x: 0, y: 0, width: 10, height: 12))
    let legend = try #require(LegendLayout(entries(2), over: ink))

    #expect(legend.rect == Rect(x: 25, y: 8, width: 14, height: 4))
  }

  @Test func findsAFreePlaceAwayFromTheCorners() throws {
    let ink = canvas(
      Rect(x: 0, y: 0, width: 40, height: 3), Rect(x: 0, y: 10, width: 40, height: 2))
    let legend = try #require(LegendLayout(entries(2), over: ink))

    #expect((3...6).contains(legend.rect.y))
  }

  /// A canvas of 40×12 cells with a point in every cell that `isPoint` accepts.
  private func points(where isPoint: (Int, Int) -> Bool) -> PlotCanvas {
    var canvas = PlotCanvas(columns: 40, rows: 12)
    for y in 0..<12 {
      for x in 0..<40 where isPoint(x, y) {
        canvas.setGlyph("x", x: x, y: y, style: .plain, isPoint: true)
      }
    }
    return canvas
  }

  @Test func showsFewerEntriesRatherThanHideAPoint() throws {
    // Free places are 19 columns and 4 rows.
    let canvas = points { x, y in x % 20 == 0 && y % 5 == 0 || y % 5 == 0 && x % 4 == 0 }
    let legend = try #require(LegendLayout(entries(5), over: canvas))

    #expect(legend.hiddenCount > 0)
    for y in legend.rect.y..<legend.rect.bottom {
      for x in legend.rect.x..<legend.rect.right { #expect(!canvas.isPoint(x: x, y: y)) }
    }
  }

  @Test func isDroppedWhereEveryPlaceHidesOneOfAFewPoints() {
    let canvas = points { x, y in x % 8 == 0 && y % 2 == 0 }

    #expect(LegendLayout(entries(5), over: canvas) == nil)
  }

  @Test func namesThePointsWhereTheyCrowdEverywhere() {
    #expect(LegendLayout(entries(5), over: points { _, _ in true }) != nil)
  }

  @Test func countsTheEntriesThatDoNotFit() throws {
    let legend = try #require(LegendLayout(entries(20), over: canvas()))

    #expect(legend.entries.count + legend.hiddenCount == 20)
    #expect(legend.moreText == "+\(legend.hiddenCount) more")
    #expect(legend.rect.height <= 8 && legend.rect.width <= 26)
  }

  @Test func takesTwoThirdsWhereThatShowsAll() throws {
    let legend = try #require(LegendLayout(entries(6), over: canvas()))

    #expect(legend.hiddenCount == 0)
    #expect(legend.rect.height > 6 || legend.rect.width > 20)
  }

  @Test func everyColumnIsAsWideAsItsEntries() throws {
    let labels = ["1B", "22", "3B", "a longer label", "5B", "6B"]
    let entries = labels.map { LegendEntry($0, sample: .marker(.plus)) }
    let shape = try #require(LegendShape(entries.map { $0.label.count + 2 }, rows: 3, columns: 40))

    #expect(shape.widths == [4, 16])
    #expect(shape.shown == 6)
    #expect(shape.size == TerminalSize(columns: 4 + 2 + 16 + 4, rows: 5))
  }

  @Test func countsAnEntryThatIsTooLongToBeWhole() throws {
    let labels = ["fit", String(repeating: "long ", count: 9)]
    let entries = labels.map { LegendEntry($0, sample: .curve(.solid)) }
    let legend = try #require(LegendLayout(entries, over: canvas()))

    #expect(legend.entries.map(\.label) == ["fit"])
    #expect(legend.moreText == "+1 more")
    #expect(legend.rect.width <= 20)
  }

  @Test func isDroppedWhereNoEntryIsWhole() {
    let long = [LegendEntry(String(repeating: "long ", count: 9), sample: .curve(.solid))]

    #expect(LegendLayout(long, over: canvas()) == nil)
  }

  @Test(arguments: [(columns: 40, rows: 5), (columns: 16, rows: 12), (columns: 0, rows: 0)])
  func isDroppedWhereThereIsNoRoom(columns: Int, rows: Int) {
    let canvas = PlotCanvas(columns: columns, rows: rows)

    #expect(LegendLayout(entries(2), over: canvas) == nil)
  }

  @Test(arguments: [
    (LegendEntry.Sample.curve(.solid), "⠒⠒⠒"), (.curve(.dashed), "⠒⠒ "), (.curve(.dotted), "⠂ ⠂"),
    (.markerOnCurve(.square), "⠒□⠒"),
  ])
  func samplesLookLikeTheirSeries(sample: LegendEntry.Sample, drawn: String) throws {
    let legend = try #require(
      LegendLayout([LegendEntry("fit", sample: sample)], over: canvas()))
    var buffer = CellBuffer(size: TerminalSize(columns: 40, rows: 12))

    LegendDrawing(legend: legend, origin: Point(x: 0, y: 0), style: .plain, glyphs: .braille)
      .draw(into: &buffer)

    #expect(buffer.row(at: 1).hasSuffix("│ \(drawn) fit │"))
  }

  @Test func hidesNothingOfATypicalPlot() throws {
    var plot = try SamplePlots.twoSeries()
    plot.marks.removeAll { if case .curve = $0.shape { true } else { false } }
    var with = CellBuffer(size: TerminalSize(columns: 80, rows: 24))
    var without = with
    plot.draw(in: with.bounds, of: &with)
    plot.legend = []
    plot.draw(in: without.bounds, of: &without)

    for (shown, drawn) in zip(with.cells, without.cells) {
      #expect(shown == drawn || !"∘×".unicodeScalars.contains(drawn.scalar))
    }
  }
}
