import CellKit
import PlotKit
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// Zoom and pan.
@Suite struct ViewportTests {
  private func axes(_ state: AppState) throws -> (x: Scale, y: Scale) {
    let box = try #require(state.activePlot)
    let plot = try #require(state.plot(of: box.content, columns: 80))
    return (plot.x.scale, plot.y.scale)
  }

  // Oracle: two steps of 0.7 leave 0.49 of either axis, about its middle.
  @Test func plusZoomsAboutTheMiddle() throws {
    var state = try AppState.sample()
    let whole = try axes(state)

    state.press("+*2")

    let zoomed = try axes(state)
    for (old, new) in [(whole.x, zoomed.x), (whole.y, zoomed.y)] {
      #expect(old.position(of: new.domain.lowerBound).isNear(0.255, within: 1e-9))
      #expect(old.position(of: new.domain.upperBound).isNear(0.745, within: 1e-9))
    }
  }

  @Test(arguments: ["+*3 -*3", "-*3 +*3", "+*2 0", "-*5 0", "Tab + Left*2 Right*2 -"])
  func theWayBackLeavesNoZoom(keys: String) throws {
    var state = try AppState.sample()
    let frame = state.drawn

    state.press(keys + " Esc")

    #expect(state.viewports.isEmpty)
    #expect(state.isDrawn(as: frame))
  }

  // Oracle: a tenth of what is shown, on a log axis as on a linear one.
  @Test(arguments: [Screen.params, .emergence])
  func arrowsMoveTheViewByATenth(screen: Screen) throws {
    var state = try AppState.sample(screen: screen)
    state.press("Tab +")
    let before = try axes(state)

    state.press("Right Up")

    let after = try axes(state)
    #expect(before.x.position(of: after.x.domain.lowerBound).isNear(0.1, within: 1e-9))
    #expect(before.y.position(of: after.y.domain.upperBound).isNear(1.1, within: 1e-9))
  }

  @Test func homeAndEndShowTheEndsOfWhatThereIs() throws {
    var state = try AppState.sample()
    let whole = try axes(state).x.domain
    state.press("Tab +*3")

    state.press("Home")
    #expect(try axes(state).x.domain.lowerBound.isNear(whole.lowerBound, within: 1e-9))
    state.press("End")
    let end = try axes(state).x.domain.upperBound
    #expect((end / whole.upperBound).isNear(1, within: 1e-9))
  }

  @Test(arguments: ["-*30", "+*60", "Tab + S-Right*20", "Tab + S-Down*20"])
  func thereIsAnEndOfIt(keys: String) throws {
    var state = try AppState.sample()
    state.press(keys)
    let before = state.viewports

    state.press(String(keys.split(separator: " ").last?.prefix { $0 != "*" } ?? "+"))

    #expect(state.viewports == before)
    #expect(state.message?.text.contains("further") == true)
  }

  // Oracle: counted by hand from the runs of the sample and the ends of the axes.
  @Test func runsOutOfViewAreCounted() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))

    state.press("+*3")

    let (x, y) = try axes(state)
    let hidden = state.table.runs.count {
      !x.domain.contains($0.params ?? 0) || !y.domain.contains($0.loss)
    }
    #expect(hidden > 0)
    #expect(state.screenText.contains("zoomed: \(hidden) of 48 runs out of view"))
  }

  @Test func everyPlotHasItsOwnView() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))

    state.press("+ 2")
    #expect(!state.screenText.contains("zoomed"))
    state.press("1")
    #expect(state.screenText.contains("zoomed"))
  }

  @Test func zoomIsNotUndone() throws {
    var state = try AppState.sample()

    state.press("Right + u")

    #expect(state.law.isPresetUnchanged)
    #expect(!state.viewports.isEmpty)
  }

  @Test func theWheelKeepsWhatIsBelowThePointer() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    let box = try #require(state.activePlot)
    let layout = try #require(state.plotLayout(of: box))
    let point = Point(x: layout.data.x + 20, y: layout.data.y + 5)
    let value = layout.x(atColumn: point.x)

    state.mouse(.wheelUp, point.x, point.y)

    let after = try #require(state.plotLayout(of: box))
    #expect(after.column(of: value).map { abs($0 - point.x) <= 1 } == true)
    #expect(!state.viewports.isEmpty)
  }

  @Test func aDragMovesThePlotWithThePointer() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    state.press("+")
    let box = try #require(state.activePlot)
    let before = try #require(state.plotLayout(of: box))
    let value = before.x(atColumn: 30)

    state.mouse(.press, 30, 12)
    state.mouse(.drag, 34, 12)
    state.mouse(.drag, 40, 12)
    state.mouse(.release, 40, 12)

    let after = try #require(state.plotLayout(of: box))
    #expect(after.column(of: value).map { abs($0 - 40) <= 1 } == true)
    #expect(state.grabbedPlot == nil)
  }

  @Test func anExportIsOfTheView() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    state.press("+*3")

    let text = PlotReport(state, axis: .params).text(in: TerminalSize(80, 20))

    #expect(text.contains("zoomed: "))
    #expect(text.contains("view"))
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(40, 12)])
  func zoomLooksAsRecorded(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press("+*2 Tab Left")

    try expectFrame(state, named: "zoomed")
  }

  @Test func everySizeIsDrawnAtEveryZoom() throws {
    for keys in ["+*40", "-*6", "Tab + S-Right*9"] {
      var state = try AppState.sample(size: TerminalSize(120, 40))
      state.press(keys)
      for columns in stride(from: 0, through: 130, by: 9) {
        for rows in stride(from: 0, through: 50, by: 7) {
          let size = TerminalSize(columns, rows)
          #expect(state.resized(to: size).render().buffer.size == size)
        }
      }
    }
  }
}
