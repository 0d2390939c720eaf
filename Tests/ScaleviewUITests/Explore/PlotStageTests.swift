import CellKit
import PlotKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// What plots keep from frame to frame: a step of a slider makes none of it anew, and no frame shows
/// whether it was kept.
@Suite struct PlotStageTests {
  static let sizes = [
    TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60), TerminalSize(20, 5),
  ]
  /// Keys that move sliders, change what is seen, and bring it back.
  static let script =
    "Right*3 2 S-Left 3 Down Right + Tab Left z z - 4 Right 1 0 l Down Enter Right u t Down Enter Right"

  @Test(arguments: sizes)
  func everyVisiblePlotFindsItsStage(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    for event in KeyNames.events(Self.script) {
      _ = state.handle(event)

      for box in ScreenLayout(state).plots {
        guard case .loss(let axis) = box.content, let frame = state.lossPlot(axis).frame else {
          continue
        }
        let fresh = PlotStage(
          frame, in: box.inside, glyphs: state.appearance.glyphs.plotGlyphs)
        #expect(state.stages[box.content] == fresh, "\(axis) after \(event)")
      }
    }
  }

  @Test(arguments: zip(sizes, GlyphSet.allCases + [.braille]))
  func noFrameShowsWhatWasKept(size: TerminalSize, glyphs: GlyphSet) throws {
    var state = AppState.opened(Tables.generated(5000), size: size, glyphs: glyphs)
    for event in KeyNames.events(Self.script) {
      _ = state.handle(event)
      var forgetful = state
      forgetful.stages = PlotStages()

      let isSame = forgetful.isDrawn(as: state.drawn)
      #expect(isSame, "after \(event)")
    }
  }

  @Test func aSliderStepMakesNothingAnew() throws {
    var state = AppState.opened(Tables.generated(5000), size: TerminalSize(120, 40))
    let before = state.stages

    state.press("Right*3 Down S-Left PgUp")

    #expect(state.stages == before)
  }

  @Test func runsOfACrowdAreCountedInTheEmergencePlotsToo() throws {
    let state = AppState.opened(Tables.generated(60_000), size: TerminalSize(120, 40))
    let plot = state.emergencePlot(.perToken)

    let shown = plot.shownGroups.reduce(0) { $0 + $1.xs.count }
    let thinned = state.stages.thinnedRuns.series
    let counted = thinned.flatMap(\.weights).reduce(0) { $0 + Int($1) }

    #expect(shown > 2048)
    #expect(counted == shown)
    #expect(thinned.allSatisfy { $0.xs.count < shown })
  }
}
