import CellKit
import RunData
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// What the step keys do to the number of a slider.
@Suite struct SliderStepTests {
  /// Epoch's Chinchilla, whose first slider is α with a step of 0.001 and whose fourth is A.
  private func chinchilla() throws -> AppState {
    try AppState.sample(law: ScalingLaw(.chinchilla))
  }

  // Expected: the preset's 0.3478 and its step of 0.001, by hand.
  @Test(arguments: [
    ("Right", 0.3488), ("Left", 0.3468), ("S-Right", 0.3578), ("S-Left", 0.3378),
    ("A-Right", 0.3479), ("A-Left", 0.3477), ("Right*5 S-Right", 0.3628),
  ])
  func stepsAreOneTenAndATenth(keys: String, expected: Double) throws {
    var state = try chinchilla()

    state.press(keys)

    #expect(state.law.coefficients[0] == expected)
  }

  // Expected: 482.01 · 10^0.005 and its tenth power, by hand to 12 digits.
  @Test(arguments: [("Right", 487.591453), ("S-Right", 540.824115)])
  func stepsOfALogarithmicSliderAreFactors(keys: String, expected: Double) throws {
    var state = try chinchilla()

    state.press("Down*3 " + keys)

    #expect(state.law.coefficients[3].isNear(expected, within: 1e-6))
  }

  @Test(
    arguments: LawFamily.ofRuns,
    [("Right", "Left"), ("S-Right", "S-Left"), ("A-Right", "A-Left")])
  func stepsForthAndBackRestoreTheExactValue(
    family: LawFamily, keys: (forth: String, back: String)
  ) throws {
    for preset in family.description.presets {
      let law = ScalingLaw(family, preset: preset)
      for index in law.coefficients.indices {
        for count in [1, 2, 7, 19] {
          var state = try AppState.sample(law: law)
          state.press("Down*\(index) \(keys.forth)*\(count) \(keys.back)*\(count)")
          let reached = state.law.coefficients[index]
          // A slider that met its end on the way cannot come back by the same count.
          guard !state.meetsAnEnd(of: index, presses: count, of: keys.forth, law: law) else {
            continue
          }
          #expect(
            reached == law.coefficients[index],
            "\(preset.id) \(law.description.coefficients[index].symbol), \(count) \(keys.forth)")
        }
      }
    }
  }

  @Test func manySmallStepsLeaveNoDust() throws {
    var state = try chinchilla()

    state.press("Right*37 A-Left*13 S-Left*2 A-Right*3")

    // Expected: 0.3478 + 0.037 − 0.0013 − 0.02 + 0.0003, by hand.
    #expect(state.law.coefficients[0] == 0.3638)
    #expect("\(state.law.coefficients[0])" == "0.3638")
  }

  @Test func stepsStopAtTheEnds() throws {
    var state = try chinchilla()
    let bounds = state.law.description.coefficients[0].bounds

    state.press("S-Right*1000")
    #expect(state.law.coefficients[0] == bounds.upperBound)
    state.press("S-Left*1000")
    #expect(state.law.coefficients[0] == bounds.lowerBound)
  }

  @Test func homeAndEndGoToTheEnds() throws {
    var state = try chinchilla()
    for (index, coefficient) in state.law.description.coefficients.enumerated() {
      state.press("g Down*\(index) Home")
      #expect(state.law.coefficients[index] == coefficient.bounds.lowerBound)
      state.press("End")
      #expect(state.law.coefficients[index] == coefficient.bounds.upperBound)
    }
  }

  @Test func aPageIsATwentiethOfTheTrack() throws {
    var state = try chinchilla()
    let start = state.sliderReading(at: 0)

    state.press("PgUp")

    let moved = state.sliderReading(at: 0)
    let distance =
      moved.scale.position(of: moved.value) - start.scale.position(of: start.value)
    #expect(distance.isNear(0.05, within: 0.05))
    state.press("PgDn")
    #expect(state.law.coefficients[0] == 0.3478)
  }

  @Test func answerLengthStaysWhole() throws {
    var state = try chinchilla()

    state.press("G")
    for keys in ["Right", "A-Right", "S-Right", "A-Left*3", "PgUp", "Left", "PgDn", "End", "Home"] {
      let before = state.answerTokens
      state.press(keys)
      #expect(state.answerTokens != before, "\(keys) did nothing")
      #expect(SliderScale.answerTokens.range.contains(Double(state.answerTokens)))
    }
    #expect(state.answerTokens == 1)
  }

  @Test func selectionStopsAtTheFirstAndTheLastSlider() throws {
    var state = try chinchilla()

    state.press("Up k")
    #expect(state.sliders.selected == 0)
    state.press("Down j j")
    #expect(state.sliders.selected == 3)
    state.press("G Down")
    #expect(state.sliders.selected == state.sliders.count - 1)
    state.press("g")
    #expect(state.sliders.selected == 0)
  }

  @Test func aStepFromAValueBeyondAnEndDoesNotJump() throws {
    var law = ScalingLaw(.chinchilla)
    let end = law.description.coefficients[0].bounds.upperBound
    law.set(2 * end, at: 0)
    var state = try AppState.sample(law: law)

    state.press("Left")

    #expect(state.law.coefficients[0].isNear(2 * end - 0.001, within: 1e-12))
  }
}

extension AppState {
  /// Whether `presses` of a key, from the values of `law`, bring the slider to one of its ends.
  fileprivate func meetsAnEnd(
    of index: Int, presses: Int, of key: String, law: ScalingLaw
  ) -> Bool {
    var state = self
    _ = state.update(.slider(.allReset))
    state.press("g Down*\(index) \(key)*\(presses)")
    let bounds = law.description.coefficients[index].bounds
    let value = state.law.coefficients[index]
    return value == bounds.lowerBound || value == bounds.upperBound
  }
}
