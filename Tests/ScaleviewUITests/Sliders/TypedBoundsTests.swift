import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Bounds that are typed for a slider.
@Suite struct TypedBoundsTests {
  private func chinchilla() throws -> AppState {
    try AppState.sample(law: ScalingLaw(.chinchilla))
  }

  @Test(arguments: [
    ("Space b text:0.2_0.5 Enter", 0, 0.2...0.5), ("Down*3 Space b text:1_70B Enter", 3, 1...70e9),
    ("Space b text:-1_1e0 Enter", 0, -1...1), ("G Space b text:1_8 Enter", 5, 1...8),
  ])
  func boundsAreTaken(keys: String, index: Int, expected: ClosedRange<Double>) throws {
    var state = try chinchilla()

    state.type(keys)

    #expect(state.sliders.scale(at: index).range == expected)
    #expect(state.prompt == nil)
    #expect(state.law.isPresetUnchanged)
  }

  @Test func sliderStopsAtTheNewBounds() throws {
    var state = try chinchilla()

    state.type("Space b text:0.3_0.4 Enter End")
    #expect(state.law.coefficients[0] == 0.4)
    state.press("Home Left*5")
    #expect(state.law.coefficients[0] == 0.3)
  }

  @Test(arguments: [
    ("Space b text:0.5", "two numbers"), ("Space b text:0_1_2", "two numbers"),
    ("Space b text:a_1", "not a number"), ("Space b text:0_0x1", "not a number"),
    ("Space b text:1_0", "below the upper"), ("Space b text:0.3478_0.3478", "below the upper"),
    ("Space b text:0.4_0.9", "0.3478, the value now"), ("Space b text:0_70B", "not a number"),
    ("Down*3 Space b text:0_1e5", "above 0"), ("G Space b text:0.5_9", "whole number"),
    ("Space b text:-1.7e308_1.7e308", "too far apart"),
  ])
  func otherTextIsRefusedWithTheReason(keys: String, reason: String) throws {
    var state = try chinchilla()
    let before = state.settings

    state.type(keys + " Enter")

    #expect(state.settings == before)
    let complaint = try #require(state.prompt?.complaint)
    #expect(complaint.contains(reason))
    #expect(state.screenText.contains(complaint), "the reason is cut")
  }

  @Test(arguments: ["Space b Enter", "Space b Esc", "Space b text:0.2_0.5 Esc"])
  func nothingTypedChangesNothing(keys: String) throws {
    var state = try chinchilla()
    let before = state.settings

    state.type(keys)

    #expect(state.settings == before)
    #expect(state.prompt == nil)
  }

  @Test(arguments: ["r", "Space r", "R", "u"])
  func boundsAreTakenBack(keys: String) throws {
    var state = try chinchilla()
    let before = state.settings

    state.type("Space b text:0.2_0.5 Enter \(keys)")

    #expect(state.settings == before)
  }

  @Test func boundsCanBeSetWhileTheSliderIsLocked() throws {
    var state = try chinchilla()

    state.type("Space l Space b text:0.2_0.5 Enter")

    #expect(state.sliders.scale(at: 0).range == 0.2...0.5)
  }
}

extension AppState {
  /// Presses the keys of a script in which `_` stands for a typed space.
  mutating func type(_ script: String) {
    for event in KeyNames.events(script) {
      _ = handle(event == .key(.character("_")) ? .key(.character(" ")) : event)
    }
  }
}
