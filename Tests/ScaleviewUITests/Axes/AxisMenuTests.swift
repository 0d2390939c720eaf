import CellKit
import PlotKit
import RealModule
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// What the axes show, and in which unit.
@Suite struct AxisMenuTests {
  /// Chooses `option` in the menu of an axis by its keys.
  private func choose(_ option: AxisOption, _ side: AxisSide, _ state: inout AppState) throws {
    let index = try #require(state.axisOptions(side).firstIndex(of: option))
    state.press("\(side.rawValue) g" + String(repeating: " Down", count: index) + " Enter")
    #expect(state.overlay == nil)
  }

  private func plot(_ state: AppState) throws -> Plot {
    let box = try #require(state.activePlot)
    return try #require(state.plot(of: box.content, columns: 80))
  }

  private func runMarks(_ plot: Plot) -> [(xs: [Double], ys: [Double])] {
    plot.marks.compactMap {
      if case .points(let series, _) = $0.shape { (series.xs, series.ys) } else { nil }
    }
  }

  // Oracle: bits are nats / ln 2, perplexity is e^L; 1.6 nats are 2.3083120654223 bits and a
  // perplexity of 4.9530324243951.
  @Test(arguments: [
    (LossUnit.nats, 1.6, "L nats/token"), (.bits, 2.308_312_065_422_341, "L bits/token"),
    (.perplexity, 4.953_032_424_395_115, "PPL e^L/token"),
  ])
  func everyRunIsShownInTheUnit(unit: LossUnit, value: Double, title: String) throws {
    let table = try Tables.reading("params,tokens,loss\n1e9,2e10,1.6\n1e8,2e9,2.6\n")
    var state = AppState.opened(table)

    try choose(.unit(unit), .y, &state)

    let plot = try plot(state)
    let least = try #require(runMarks(plot).flatMap(\.ys).min())
    #expect(least.isNear(value, within: 1e-14))
    #expect(plot.y.title == title)
    #expect(plot.y.scale.domain.contains(value))
  }

  @Test(arguments: LossUnit.allCases)
  func everyTextFollowsTheUnit(unit: LossUnit) throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    try choose(.unit(unit), .y, &state)

    state.press("i")

    let run = state.table.runs[try #require(state.inspection).run]
    let text = NumberFormat.fixed(unit.value(nats: run.loss), 3) + " " + unit.symbol
    #expect(state.screenText.contains("L       \(text)"))
    let caption = PlotReport(state, axis: .params).caption(in: state.size)
    #expect(caption.contains(unit == .perplexity ? "perplexity e^L" : "L in \(unit.symbol)"))
    #expect(unit.source.map { caption.contains($0.prefix(20)) } ?? true)
  }

  // Oracle: L(N, D→∞) - E = A / N^α.
  @Test func aboveTheFloorALimitIsAPowerOfN() throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))

    try choose(.reducibleLoss, .y, &state)

    let plot = try plot(state)
    let limit = try #require(
      plot.marks.compactMap { mark -> (xs: [Double], ys: [Double])? in
        guard case .curve(let xs, let ys, _) = mark.shape,
          mark.style == state.appearance[.limitCurve]
        else { return nil }
        return (xs, ys)
      }.first)
    let law = state.law
    for (x, y) in zip(limit.xs, limit.ys) where y.isFinite {
      let power = (law["A"] ?? .nan) * Double.pow(x, -(law["alpha"] ?? .nan))
      #expect(y.isNear(power, within: 1e-9))
    }
    #expect(plot.y.title == "L-E nats/token")
  }

  // Oracle: four of the eight losses of the Pythia table are below Epoch's E of 1.8172.
  @Test func runsBelowTheFloorAreCounted() throws {
    var state = AppState.opened(try Tables.sample("pythia.csv"), size: TerminalSize(120, 40))

    try choose(.reducibleLoss, .y, &state)

    let below = state.table.runs.count { $0.loss < 1.8172 }
    #expect(state.screenText.contains("\(below) runs near or below E not shown"))
  }

  @Test func aLawWithoutAFloorOffersNone() throws {
    let state = try AppState.sample(law: ScalingLaw(.kaplanN))

    #expect(!state.axisOptions(.y).contains(.reducibleLoss))
  }

  @Test func aChosenFloorIsNoneUnderALawWithoutOne() throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    try choose(.reducibleLoss, .y, &state)

    state.press("l Home Enter")

    #expect(try plot(state).y.title == "L nats/token")
  }

  @Test(arguments: [AxisSide.x, .y], [Screen.params, .emergence])
  func anAxisIsLinearOrLog(side: AxisSide, screen: Screen) throws {
    var state = try AppState.sample(screen: screen)

    for form in [AxisForm.linear, .log, .linear] {
      try choose(.form(form), side, &state)
      let plot = try plot(state)
      let scale = side == .x ? plot.x.scale : plot.y.scale
      #expect(scale.isLog == (form == .log))
    }
  }

  @Test func theMenuOfXGoesToThePlotOverAnotherQuantity() throws {
    var state = try AppState.sample()

    try choose(.quantity(.compute), .x, &state)
    #expect(state.screen == .compute)

    state.press("4")
    try choose(.quantity(.tokens), .x, &state)
    #expect(state.screen == .emergence)
    #expect(state.axis == .tokens)
  }

  @Test func everyPlotHasItsOwnForm() throws {
    var state = try AppState.sample()

    try choose(.form(.linear), .y, &state)
    state.press("2")

    #expect(try plot(state).y.scale.isLog)
  }

  @Test(arguments: [
    (AxisOption.unit(.bits), AxisSide.y, "undo: loss in bits/token → nats/token"),
    (.form(.linear), .x, "undo: spacing of an axis"),
    (.reducibleLoss, .y, "undo: loss or loss above E"),
  ])
  func undoBringsTheAxesBack(option: AxisOption, side: AxisSide, message: String) throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    let frame = state.drawn
    try choose(option, side, &state)

    state.press("u")

    #expect(Message.text(of: state.message) == message)
    state.press("Down Up")
    #expect(state.isDrawn(as: frame))
  }

  @Test func aZoomOutlivesAnotherUnit() throws {
    var state = try AppState.sample()
    state.press("+*3")
    let before = try #require(state.viewports[.loss(.params)])

    try choose(.unit(.perplexity), .y, &state)

    let after = try #require(state.viewports[.loss(.params)])
    #expect(after.hiddenRuns == before.hiddenRuns)
    #expect(
      LossUnit.perplexity.nats(of: after.y.lowerBound).isNear(before.y.lowerBound, within: 1e-12))
    try choose(.unit(.nats), .y, &state)
    #expect(
      state.viewports[.loss(.params)]?.y.upperBound.isNear(before.y.upperBound, within: 1e-12)
        == true)
  }

  @Test func aZoomEndsWhereTheAxisShowsSomethingElse() throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    state.press("+*3")

    try choose(.reducibleLoss, .y, &state)

    #expect(state.viewports.isEmpty)
  }

  @Test func theCursorStaysOnItsRun() throws {
    var state = try AppState.sample()
    state.press("i Home n*7")
    let run = try #require(state.inspection).run

    try choose(.unit(.bits), .y, &state)

    let cursor = try #require(state.inspection)
    #expect(cursor.run == run)
    #expect(cursor.y.isNear(LossUnit.bits.value(nats: state.table.runs[run].loss), within: 1e-14))
  }

  @Test(arguments: LawFamily.ofRuns)
  func everyChoiceIsDrawnInEverySize(family: LawFamily) throws {
    let state = try AppState.sample(law: ScalingLaw(family), size: TerminalSize(120, 40))
    for screen in [Screen.params, .compute, .emergence] {
      for (side, option) in [AxisSide.x, .y].flatMap({ side in
        state.axisOptions(side).map { (side, $0) }
      }) {
        var chosen = state
        chosen.press("\(screen.rawValue)")
        guard chosen.axisOptions(side).contains(option) else { continue }
        try choose(option, side, &chosen)
        for size in [TerminalSize(80, 24), TerminalSize(33, 9), TerminalSize(20, 5)] {
          var resized = chosen.resized(to: size)
          resized.press("i + Left")
          #expect(resized.render().buffer.size == size)
        }
      }
    }
  }
}

extension Scale {
  fileprivate var isLog: Bool { if case .log = self { true } else { false } }
}
