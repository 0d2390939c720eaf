import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// The menu of a slider.
@Suite struct CoefficientMenuTests {
  private func chinchilla() throws -> AppState {
    try AppState.sample(law: ScalingLaw(.chinchilla))
  }

  @Test func everyCommandIsListedWithItsKey() throws {
    var state = try chinchilla()

    state.press("Space")

    for command in CoefficientCommand.allCases {
      #expect(state.screenText.contains("\(command.key)  \(command.rawValue)"))
    }
  }

  @Test func rowAndLetterDoTheSame() throws {
    for (index, command) in CoefficientCommand.allCases.enumerated() {
      var (byRow, byLetter) = (try chinchilla(), try chinchilla())

      byRow.press("S-Right Space Down*9 g \(index == 0 ? "" : "Down*\(index)") Enter")
      byLetter.press("S-Right Space \(command.key)")

      #expect(byRow.isUntouched(since: byLetter), "\(command)")
      #expect(byRow.overlay == nil)
    }
  }

  @Test func menuIsOfTheSelectedSlider() throws {
    var state = try chinchilla()

    state.press("S-Right Down S-Right Space r")

    #expect(state.law.coefficients[0] != state.law.preset.values[0])
    #expect(state.law.coefficients[1] == state.law.preset.values[1])
  }

  @Test(arguments: ["Esc", "Space", "q"])
  func menuIsLeftWithoutAChange(key: String) throws {
    var state = try chinchilla()
    let before = state.settings

    state.press("Space Down \(key)")

    #expect(state.overlay == nil)
    #expect(state.settings == before)
  }
}
