import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// What is said of a value or of bounds while they are typed.
@Suite struct TypingCheckTests {
  /// After every key, whether it is said that the text will not be taken.
  private func complaints(_ opening: String, _ text: String) throws -> [String?] {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    state.press(opening)
    return text.map { character in
      _ = state.handle(.key(.character(character)))
      return state.prompt?.complaint
    }
  }

  @Test(arguments: [
    ("Enter", "0.35"), ("Enter", "-1.5e-3"), ("Enter", ".5"), ("Enter", "1e300"),
    ("Down*3 Enter", "0.05"), ("Down*3 Enter", "1.4T"), ("Down*3 Enter", "70B"),
    ("G Enter", "12"), ("G Enter", "1e3"), ("Space b", "0.2 0.5"), ("Space b", "-1 1e2"),
    ("Space b", "0.30 0.35"), ("Down*3 Space b", "0.5 7B"), ("Down*3 Space b", "100 1000"),
    ("G Space b", "2 30"),
  ])
  func nothingIsSaidOfATextThatBecomesRight(opening: String, text: String) throws {
    #expect(try complaints(opening, text).allSatisfy { $0 == nil })
  }

  @Test(arguments: [
    ("Enter", "abc", 0, "not a number"), ("Enter", "0.3x", 3, "not a number"),
    ("Enter", "1.2.3", 3, "not a number"), ("Enter", "70B", 2, "not a number"),
    ("Enter", "1e999", 4, "not a number"), ("Down*3 Enter", "-3", 0, "above 0"),
    ("G Enter", "2.5", 2, "whole number"), ("G Enter", "1000001", 6, "whole number"),
    ("Space b", "x", 0, "not a number"), ("Space b", "0.3 0.2", 6, "below the upper"),
    ("Space b", "0.5 0.9", 4, "0.3478, the value now"), ("Space b", "0 1 2", 4, "two numbers"),
    ("Down*3 Space b", "-1 5", 0, "above 0"),
  ])
  func theReasonIsSaidAtTheKeyThatMakesItWrong(
    opening: String, text: String, key: Int, reason: String
  ) throws {
    let complaints = try complaints(opening, text)

    #expect(complaints.prefix(key).allSatisfy { $0 == nil })
    #expect(complaints[key]?.contains(reason) == true)
    #expect(complaints.last??.contains(reason) == true)
  }

  @Test func theReasonGoesWithTheMistake() throws {
    var state = try AppState.sample()

    state.press("Enter text:0.3x")
    #expect(state.prompt?.complaint != nil)
    state.press("Bs")
    #expect(state.prompt?.complaint == nil)
    state.press("text:4 Enter")
    #expect(state.law.coefficients[0] == 0.34)
  }

  @Test func aFileNameIsNotDoubted() throws {
    var state = try AppState.sample()

    state.press("e text:abc")

    #expect(state.prompt?.complaint == nil)
  }
}
