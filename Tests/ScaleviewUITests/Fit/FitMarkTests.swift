import CellKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// What the sliders show of the last fit.
@Suite struct FitMarkTests {
  private func fitted(_ keys: String, size: TerminalSize = TerminalSize(120, 40)) throws
    -> AppState
  {
    var state = AppState.opened(try Tables.withOutliers(), size: size)
    try state.pressFitting("f " + keys)
    return state
  }

  @Test func aSliderThatLeavesTheFitShowsWhereItWas() throws {
    let state = try fitted("S-Right")

    let reading = state.sliderReading(at: 0)
    #expect(reading.presetValue == state.fit.report?.law.coefficients[0])
    #expect(reading.fittedValue == nil)
  }

  @Test func theFitIsMarkedOnTheSlidersOfAnotherPreset() throws {
    let state = try fitted(": text:preset Space text:hoffmann Enter S-Right*3")
    let fitted = try #require(state.fit.report?.law.coefficients)

    #expect(state.law.preset.id == "hoffmann")
    for index in fitted.indices {
      #expect(state.sliderReading(at: index).fittedValue == fitted[index])
    }
    try expectFrame(state, named: "fit-marks")
  }

  // Oracle: 2% and a twentieth, as the values are set.
  @Test func theDistanceFromTheFitIsToldInPercent() throws {
    var state = try fitted("")
    #expect(FitDistance(state)?.text == "the sliders are at it")
    let values = state.law.coefficients
    state.law.set(1.02 * values[0], at: 0)
    state.law.set(0.95 * values[2], at: 2)

    let text = try #require(FitDistance(state)?.text)

    #expect(text.hasPrefix("α +2%, E -5%"))
    #expect(text.hasSuffix(" from it"))
  }

  @Test func aSliderOutsideItsIntervalIsSaidToBe() throws {
    var state = try fitted("")
    let interval = try #require(state.fit.report?.spread.estimates[0].interval)

    state.law.set(interval.upperBound * 1.01, at: 0)
    #expect(FitDistance(state)?.text.contains("(outside 95%)") == true)
    state.law.set(interval.upperBound * 0.999, at: 0)
    #expect(FitDistance(state)?.text.contains("(outside 95%)") == false)
  }

  @Test func anotherLawHasNoMarks() throws {
    let state = try fitted(": text:law Space text:kaplan-nd Enter")

    #expect(state.law.family == .kaplanND)
    #expect(FitDistance(state) == nil)
  }

  @Test func theSlidersGoBackToTheFitByName() throws {
    let state = try fitted(
      "S-Right*4 : text:preset Space text:hoffmann Enter : text:last-fit Enter")

    #expect(state.law == state.fit.report?.law)
  }
}
