import ScalingLaws
import Testing

@testable import ScaleviewUI

/// A law that was left for another has its sliders again when it comes back.
@Suite struct KeptSlidersTests {
  /// From Chinchilla's first law to the first of the list and back.
  private static let away = "l text:kaplan-n Enter"
  private static let back = "l text:chinchilla Enter"

  /// Chinchilla with a value moved, bounds typed and a slider locked.
  private func changed() throws -> AppState {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    state.type("S-Right Down Space b C-u text:0.1_0.9 Enter Down Space l")
    #expect(state.sliders.locked == [2])
    #expect(state.sliders.ranges[1] == 0.1...0.9)
    #expect(!state.law.isPresetUnchanged)
    return state
  }

  @Test func valuesBoundsAndLocksComeBackWithTheLaw() throws {
    var state = try changed()
    let (law, ranges, locked) = (state.law, state.sliders.ranges, state.sliders.locked)

    state.press(Self.away)
    #expect(state.law == ScalingLaw(.kaplanN))
    #expect(state.sliders.locked.isEmpty)
    state.press(Self.back)

    #expect(state.law == law)
    #expect(state.sliders.ranges == ranges)
    #expect(state.sliders.locked == locked)
    #expect(Message.text(of: state.message).contains("as you left it"))
  }

  // Oracle: Kaplan's losses are on WebText2 with GPT-2's tokens, Chinchilla's on MassiveText with
  // others; Epoch refits the same data.
  @Test(arguments: [("kaplan-n", true), ("chinchilla hoffmann", false), ("power-n", false)])
  func aLawWithLossesOfAnotherTextSaysSo(name: String, isApart: Bool) throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))

    state.type("l text:\(name.replacing(" ", with: "_")) Enter")

    #expect(Message.text(of: state.message).hasSuffix("; losses not comparable") == isApart)
  }

  @Test func everyPresetHasItsOwnSliders() throws {
    var state = try changed()
    let law = state.law

    state.press("l text:hoffmann Enter")
    #expect(try state.law == ScalingLaw(.chinchilla, preset: "hoffmann"))
    #expect(state.sliders.locked.isEmpty)
    state.press(Self.back)

    #expect(state.law == law)
  }

  @Test func aResetLawComesBackAsItsPreset() throws {
    var state = try changed()

    state.press("Space l R \(Self.away) \(Self.back)")

    #expect(state.law == ScalingLaw(.chinchilla))
    #expect(state.sliders.ranges == SliderBank(for: state.law).ranges)
    #expect(!Message.text(of: state.message).contains("as you left it"))
  }

  @Test func choosingTheLawOfTheScreenChangesNothing() throws {
    var state = try changed()
    let (law, sliders) = (state.law, state.sliders)

    state.press("l Enter")

    #expect(state.law == law)
    #expect(state.sliders == sliders)
  }

  @Test func undoGoesThroughTheLawsAndKeepsWhatIsKept() throws {
    var state = try changed()
    let settings = state.settings

    state.press("\(Self.away) S-Right \(Self.back) S-Left u u u")
    #expect(state.law == ScalingLaw(.kaplanN))
    state.press("u")
    #expect(state.settings == settings)
    state.press("C-r C-r C-r")

    #expect(state.law.family == .chinchilla)
    #expect(state.law == settings.law)
    #expect(state.keptSliders.keys.map(\.family) == [.kaplanN])
  }

  @Test func thePickerMarksChangedLaws() throws {
    var state = try changed()
    func marked() -> [String] {
      LawPickerText.rows(selected: 0, state: state).map(\.text).filter { $0.contains("(changed)") }
    }
    #expect(marked().count == 1)

    state.press(Self.away)
    #expect(marked().count == 1)
    state.press("S-Right")

    #expect(marked().count == 2)
    #expect(marked().last?.contains("chinchilla epoch ") == true)
  }
}
