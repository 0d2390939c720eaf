import CellKit
import PlotKit
import RunData
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// The inspect cursor and the run that is nearest to it.
@Suite struct InspectTests {
  static let sizes = [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)]

  private func cursor(_ state: AppState) throws -> Inspection { try #require(state.inspection) }

  /// Where the cursor is, as shares of both axes.
  private func place(_ state: AppState) throws -> (x: Double, y: Double) {
    let cursor = try cursor(state)
    let space = try #require(PlotSpace(cursor.content, of: state))
    return (space.x.position(of: cursor.x), space.y.position(of: cursor.y))
  }

  /// The cell of the cursor, counted from the left and from below.
  private func cell(_ state: AppState) throws -> (x: Double, y: Double) {
    let place = try place(state)
    let space = try #require(PlotSpace(cursor(state).content, of: state))
    return (place.x * Double(space.data.width), place.y * Double(space.data.height))
  }

  @Test(arguments: sizes, [Screen.params, .tokens, .compute, .emergence])
  func theCursorStartsOnARun(size: TerminalSize, screen: Screen) throws {
    var state = try AppState.sample(size: size, screen: screen)

    state.press("i")

    let cursor = try cursor(state)
    let place = state.place(ofRun: cursor.run, in: cursor.content)
    #expect(place?.x == cursor.x)
    #expect(place?.y == cursor.y)
  }

  // Oracle: a cell, ten cells, a tenth of a cell.
  @Test(arguments: [
    ("Right", 1.0, 0.0), ("S-Left", -10, 0), ("A-Right", 0.1, 0), ("Up", 0, 1), ("A-Down", 0, -0.1),
    ("k*3 j", 0, 2),
  ])
  func arrowsMoveTheCursorByCells(keys: String, columns: Double, rows: Double) throws {
    var state = try AppState.sample()
    state.press("i")
    let before = try cell(state)

    state.press(keys)

    let after = try cell(state)
    #expect((after.x - before.x).isNear(columns, within: 0, absolute: 1e-9))
    #expect((after.y - before.y).isNear(rows, within: 0, absolute: 1e-9))
  }

  // Oracle: every run of the table, by its distance on the screen.
  @Test(arguments: ["Right*7 Up*3", "S-Left*2 Down", "S-Right S-Up", "Home Down*6", "End Left*20"])
  func noRunIsNearer(keys: String) throws {
    var state = try AppState.sample()
    state.press("i \(keys)")
    let cursor = try cursor(state)
    let space = try #require(PlotSpace(cursor.content, of: state))

    func distance(_ run: TrainingRun) -> Double {
      let x = space.x.position(of: run.params ?? 0) - space.x.position(of: cursor.x)
      let y = space.y.position(of: run.loss) - space.y.position(of: cursor.y)
      let (across, up) = (x * Double(space.data.width), 2 * y * Double(space.data.height))
      return across * across + up * up
    }

    let least = state.table.runs.map(distance).min()
    #expect(distance(state.table.runs[cursor.run]) == least)
  }

  @Test(arguments: [Screen.params, .compute])
  func nGoesFromRunToRunAndMissesNone(screen: Screen) throws {
    var state = try AppState.sample(screen: screen)
    let places = Set(state.table.runs.map { [$0[state.axis] ?? 0, $0.loss] })
    state.press("i Home")

    var seen = [try cursor(state).run]
    while state.message == nil {
      state.press("n")
      if state.message == nil { seen.append(try cursor(state).run) }
    }

    #expect(seen.count == places.count)
    #expect(Set(seen).count == places.count)
    let xs = seen.map { state.table.runs[$0][state.axis] ?? 0 }
    #expect(xs == xs.sorted())
    state.press("N")
    #expect(try cursor(state).run == seen[seen.count - 2])
  }

  @Test(arguments: sizes)
  func aClickPutsTheCursor(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)

    state.mouse(.press, 30, 8)
    state.mouse(.release, 30, 8)

    let box = try #require(state.focusedPlot)
    let layout = try #require(state.plotLayout(of: box))
    let cursor = try cursor(state)
    #expect(layout.point(x: cursor.x, y: cursor.y) == Point(x: 30, y: 8))
  }

  @Test func aDragPutsNoCursor() throws {
    var state = try AppState.sample()

    state.mouse(.press, 30, 8)
    state.mouse(.drag, 33, 9)
    state.mouse(.release, 33, 9)

    #expect(state.inspection == nil)
    #expect(!state.viewports.isEmpty)
  }

  @Test func escapeGivesTheKeyboardBackToWhatHadIt() throws {
    var state = try AppState.sample()

    state.press("i Esc")
    #expect(state.inspection == nil)
    #expect(state.focus == .sliders)

    state.press("Tab i Esc")
    #expect(state.inspection == nil)
    #expect(state.focus == .plot(.loss(.params)))
  }

  @Test func theRunIsMarkedInEveryPlot() throws {
    var state = try AppState.sample(size: TerminalSize(200, 60))
    let plots = ScreenLayout(state).plots

    state.press("i End")

    let run = try cursor(state).run
    let buffer = state.render().buffer
    for box in plots {
      let layout = try #require(state.plotLayout(of: box))
      let place = try #require(state.place(ofRun: run, in: box.content))
      let point = try #require(layout.point(x: place.x, y: place.y))
      #expect(buffer[point.x, point.y].scalar == "◉", "in \(box.content)")
    }
  }

  @Test func theCursorsLineIsSharedByPlotsOverTheSameQuantity() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    state.press("i Right*4")
    let x = try cursor(state).x

    let buffer = state.render().buffer

    for box in ScreenLayout(state).plots {
      let layout = try #require(state.plotLayout(of: box))
      let column = try #require(layout.column(of: x))
      #expect((layout.data.y..<layout.data.bottom).contains { buffer[column, $0].scalar == "│" })
    }
  }

  @Test func anotherScreenKeepsTheRun() throws {
    var state = try AppState.sample()
    state.press("i Home n*5")
    let run = try cursor(state).run

    for key in ["2", "3", "4", "1"] {
      state.press(key)
      #expect(try cursor(state).run == run)
      #expect(try cursor(state).content == state.activeContent)
    }
  }

  @Test func theReadingFollowsTheSliders() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    state.press("i Home Tab*3")
    #expect(state.focus == .sliders)
    let run = try cursor(state).run
    let before = state.screenText

    state.press("S-Right*3")

    #expect(try cursor(state).run == run)
    #expect(state.inspectedPoint?.details != nil)
    let row = { (text: String) in text.split(separator: "\n").first { $0.contains("ln(run/law)") } }
    #expect(row(state.screenText) != row(before))
  }

  @Test func zoomKeepsTheCursorInItsPlace() throws {
    var state = try AppState.sample()
    state.press("i S-Right Up*2")
    let before = try place(state)

    state.press("+*3")

    let after = try place(state)
    #expect(after.x.isNear(before.x, within: 1e-9))
    #expect(after.y.isNear(before.y, within: 1e-9))
  }

  @Test func aZoomedViewFollowsTheCursor() throws {
    var state = try AppState.sample()
    state.press("i +*4")
    let before = try #require(state.viewports[.loss(.params)])

    state.press("S-Right*5")

    let after = try #require(state.viewports[.loss(.params)])
    #expect(after.x.lowerBound > before.x.lowerBound)
    #expect(after.x.contains(try cursor(state).x))
    state.press("Home")
    #expect(state.viewports[.loss(.params)]?.x.contains(try cursor(state).x) == true)
  }

  @Test func aRunWithoutWhatTheLawNeedsHasNoPrediction() throws {
    var state = AppState.opened(try Tables.onlyTokens(), size: TerminalSize(120, 40))

    state.press("i")

    #expect(state.screenText.contains("none: the run lacks"))
  }

  @Test func aPlotWithoutRunsHasNoCursor() throws {
    var state = AppState.opened(try Tables.onlyTokens(), screen: .params)

    state.press("i")

    #expect(state.inspection == nil)
    #expect(state.message?.text == "there is no run to inspect in this plot")
  }

  @Test func theFileThatDoesNotSayWhatItsParamsAreIsNamed() throws {
    var state = AppState.opened(try Tables.oneRun(), size: TerminalSize(120, 40))

    state.press("i")

    #expect(state.screenText.contains("1B params, which the file does"))
  }

  @Test(arguments: sizes + [TerminalSize(60, 20), TerminalSize(40, 12), TerminalSize(20, 5)])
  func theCursorLooksAsRecorded(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press("i Home n*20 Right*3 Up*2")

    try expectFrame(state, named: "inspect")
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40)])
  func aNamedRunLooksAsRecorded(size: TerminalSize) throws {
    var state = AppState.opened(try Tables.sample("pythia.csv"), size: size, screen: .compute)
    state.press("i")

    try expectGlyphs(state, named: "inspect-pythia")
  }

  @Test(arguments: [GlyphSet.ascii])
  func theCursorInASCIILooksAsRecorded(glyphs: GlyphSet) throws {
    var state = try AppState.sample(glyphs: glyphs, screen: .emergence)
    state.press("i Left*3 Up*2")

    try expectGlyphs(state, named: "inspect-ascii")
  }

  @Test func everySizeIsDrawnWithACursor() throws {
    for table in [try Tables.sample("kaplan.csv"), try Tables.hostileNames()] {
      for keys in ["i", "i z", "4 i", "i +*3 2"] {
        var state = AppState.opened(table, size: TerminalSize(120, 40))
        state.press(keys)
        for columns in stride(from: 0, through: 170, by: 13) {
          for rows in stride(from: 0, through: 55, by: 7) {
            var resized = state.resized(to: TerminalSize(columns, rows))
            resized.press("Right S-Up n Home")
            #expect(resized.render().buffer.size == resized.size)
          }
        }
      }
    }
  }
}
