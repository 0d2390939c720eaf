import ScalingLaws
import Testing

@testable import ScaleviewUI

@Suite struct HiddenCurvesTests {
  private func curve(_ losses: [Double]) -> LossCurve { LossCurve(kind: .single, losses: losses) }

  @Test func curvesWithoutAPartInViewAreCounted() {
    let curves = [[9, 8, 7.5], [1, 1.5], [.nan, 9], [5, 9], [.nan, .nan]].map(curve)

    let hidden = HiddenCurves(curves, outside: 2...7)

    #expect(hidden.texts.first == "curves out of view: 2 above, 1 below")
  }

  @Test func nothingIsSaidOfCurvesInView() {
    #expect(HiddenCurves([curve([8, 6]), curve([1, 3])], outside: 2...7).texts.isEmpty)
  }

  @Test func aSliderFarOffIsSaidInThePlot() throws {
    var state = try AppState.sample(size: .init(columns: 120, rows: 40))

    state.press("Home")

    #expect(state.screenText.contains("curves out of view: 2 below"))
  }
}
