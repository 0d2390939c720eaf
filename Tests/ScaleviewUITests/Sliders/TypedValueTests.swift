import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Values that are typed for a slider.
@Suite struct TypedValueTests {
  private func chinchilla() throws -> AppState {
    try AppState.sample(law: ScalingLaw(.chinchilla))
  }

  @Test(arguments: [
    ("0.34", 0.34), ("3.4e-1", 0.34), ("-0.1", -0.1), ("7B", 7e9), ("1.4T", 1.4e12), ("0", 0),
    (".5", 0.5), ("1e3", 1000),
  ])
  func numbersAreRead(text: String, expected: Double) {
    #expect(TypedValue.number(text, allowsSuffix: true) == expected)
  }

  @Test(arguments: ["70B", "1.4T"])
  func exponentTakesNoSuffix(text: String) {
    #expect(TypedValue.number(text, allowsSuffix: false) == nil)
  }

  @Test(arguments: [
    "", "abc", "-", "--1", "+-1", "1.2.3", "nan", "inf", "-inf", "1e999", "0.3x", "1,5", "∞",
    "0x10",
  ])
  func otherTextIsNoNumber(text: String) {
    #expect(TypedValue.number(text, allowsSuffix: true) == nil)
  }

  @Test func typedValueIsTaken() throws {
    var state = try chinchilla()

    state.press("Enter text:0.41 Enter")

    #expect(state.law.coefficients[0] == 0.41)
    #expect(state.prompt == nil)
    #expect(state.message == nil)
  }

  @Test func valueBeyondTheEndExtendsTheSliderAndSaysSo() throws {
    var state = try chinchilla()
    let end = state.sliders.scale(at: 0).range.upperBound

    state.press("Enter text:7.5 Enter")

    #expect(end < 7.5)
    #expect(state.law.coefficients[0] == 7.5)
    #expect(state.sliders.scale(at: 0).range.upperBound == 7.5)
    #expect(Message.text(of: state.message).contains("7.5"))
    state.press("S-Left Right")
    #expect(state.law.coefficients[0] > end)
  }

  @Test func refusedValueKeepsTheLawTheTextAndSaysWhy() throws {
    var state = try chinchilla()
    let before = state.law

    state.press("Enter text:abc Enter")

    #expect(state.law == before)
    #expect(state.prompt?.field.text == "abc")
    let complaint = try #require(state.prompt?.complaint)
    #expect(state.screenText.contains(complaint))
    state.press("Bs*3")
    #expect(state.prompt?.complaint == nil)
  }

  @Test(arguments: ["0", "-3"])
  func logarithmicSliderTakesOnlyPositiveNumbers(text: String) throws {
    var state = try chinchilla()
    let before = state.law

    state.press("Down*3 Enter text:\(text) Enter")

    #expect(state.law == before)
    #expect(state.prompt?.complaint?.contains("above 0") == true)
  }

  @Test(arguments: ["0", "2.5", "-1", "1e7"])
  func answerLengthTakesOnlyWholeNumbersOfTokens(text: String) throws {
    var state = try chinchilla()

    state.press("G Enter text:\(text) Enter")

    #expect(state.answerTokens == AppState.defaultAnswerTokens)
    #expect(state.prompt?.complaint?.contains("whole number") == true)
  }

  @Test func nothingTypedChangesNothing() throws {
    var state = try chinchilla()
    let before = state.law

    state.press("Enter Enter")

    #expect(state.law == before)
    #expect(state.prompt == nil)
  }

  @Test func escapeDropsTheTypedValue() throws {
    var state = try chinchilla()
    let before = state.law

    state.press("Enter text:0.9 Esc")

    #expect(state.law == before)
    #expect(state.prompt == nil)
  }

  @Test func resetRestoresOneSlider() throws {
    var state = try chinchilla()
    let preset = state.law.preset.values

    state.press("S-Right Down S-Right r")

    #expect(state.law.coefficients[1] == preset[1])
    #expect(state.law.coefficients[0] != preset[0])
  }

  @Test(arguments: ["r", "R"])
  func resetRestoresTheEndsOfASlider(key: String) throws {
    var state = try chinchilla()
    let range = state.sliders.scale(at: 0).range

    state.press("Enter text:70 Enter \(key)")

    #expect(state.sliders.scale(at: 0).range == range)
  }

  @Test func resetOfAllRestoresThePresetAndTheAnswerLength() throws {
    var state = try chinchilla()
    let preset = state.law.preset.values

    state.press("S-Right Down S-Right G Right*3 R")

    #expect(state.law.coefficients == preset)
    #expect(state.law.isPresetUnchanged)
    #expect(state.answerTokens == AppState.defaultAnswerTokens)
    #expect(Message.text(of: state.message).contains("reset"))
  }

  /// Numbers at the edge of what a Double holds: a view must show or leave out, never trap.
  @Test(arguments: ["1e300", "-1e300", "1e-300", "5e-324", "1e-5", "0"], Screen.allCases)
  func extremeValuesAreDrawnOnEveryScreen(text: String, screen: Screen) throws {
    for family in LawFamily.ofRuns {
      for index in family.description.coefficients.indices {
        var state = try AppState.sample(
          law: ScalingLaw(family), size: TerminalSize(100, 30), screen: screen)
        state.press("Down*\(index) Enter text:\(text) Enter Esc")
        #expect(state.render().buffer.size == state.size)
        state.press("Right S-Left A-Right PgDn Home End")
        #expect(state.law.coefficients.allSatisfy { $0.isFinite })
        #expect(state.render().buffer.size == state.size)
      }
    }
  }
}
