import CellKit
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// Sliders while losses are shown in another unit than nats.
@Suite struct SliderUnitTests {
  private func chinchilla(_ unit: LossUnit, size: TerminalSize = TerminalSize(120, 40)) throws
    -> AppState
  {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla), size: size)
    state.axes.unit = unit
    return state
  }

  // Oracle: mpmath: 1.8172 / ln 2 = 2.621665…, e^1.8172 = 6.154601…, 482.01 / ln 2 = 695.3934…;
  // 0.29335 tokens a byte make 0.769066 and 203.99366.
  @Test(arguments: [
    (LossUnit.nats, "1.8172 nats/token", "482.01 nats/token · params^α"),
    (.bits, "2.6217 bits/token", "695.393 bits/token · params^α"),
    (.perplexity, "6.1546 ppl", "482.01 nats/token · params^α"),
    (.bitsPerByte, "0.7691 bits/byte", "203.994 bits/byte · params^α"),
  ])
  func floorAndFactorsAreShownInTheUnit(unit: LossUnit, floor: String, factor: String) throws {
    let state = try chinchilla(unit)

    let readings = [2, 3].map(state.sliderReading(at:))

    #expect(readings.map { "\($0.valueText) \($0.unit)" } == [floor, factor])
    #expect(state.law.isPresetUnchanged)
  }

  @Test(arguments: LossUnit.allCases)
  func nothingMovesWithTheUnit(unit: LossUnit) throws {
    let nats = try chinchilla(.nats)
    let other = try chinchilla(unit)

    #expect(other.law == nats.law)
    for index in 0..<nats.sliders.count {
      let (first, second) = (nats.sliderReading(at: index), other.sliderReading(at: index))
      #expect(first.value == second.value)
      #expect(first.scale.position(of: first.value) == second.scale.position(of: second.value))
    }
  }

  @Test(arguments: [
    (LossUnit.bits, "2.4"), (.bits, "0.001"), (.perplexity, "6.5"), (.perplexity, "1"),
    (.bitsPerByte, "0.7612345"), (.bitsPerWord, "3.3"), (.nats, "1.69"),
  ])
  func aTypedFloorIsReadInTheUnitAndShownAsTyped(unit: LossUnit, text: String) throws {
    var state = try chinchilla(unit)

    state.press("Down*2 Enter text:\(text) Enter")

    let typed = try #require(Double(text))
    #expect(state.law["E"] == unit.nats(of: typed))
    #expect(state.sliderReading(at: 2).exactText == NumberFormat.exact(typed))
  }

  @Test(arguments: LossUnit.allCases, 0..<5)
  func whatIsShownTypedAgainChangesNothing(unit: LossUnit, index: Int) throws {
    var state = try chinchilla(unit)
    let before = state.law

    state.press(
      "Down*\(index) Enter text:\(state.sliderReading(at: index).exactText) Enter")

    #expect(state.law == before)
  }

  @Test(arguments: [LossUnit.nats, .bits, .bitsPerByte, .bitsPerChar, .bitsPerWord])
  func aStepIsRoundInTheUnit(unit: LossUnit) throws {
    var state = try chinchilla(unit)
    state.press("Down*2 Enter text:0.7 Enter Right*3")

    let reading = state.sliderReading(at: 2)

    #expect(reading.exactText == "0.703")
    #expect(reading.stepText(times: 1) == "0.001")
    state.press("Left*3")
    #expect(state.law["E"] == unit.nats(of: 0.7))
  }

  // Oracle: e^(1.8172 + 0.001) = 6.160759…; e^0.001 = 1.0010005.
  @Test func aStepOfAPerplexityIsAFactor() throws {
    var state = try chinchilla(.perplexity)

    state.press("Down*2 Right")

    let reading = state.sliderReading(at: 2)
    #expect(reading.valueText == "6.16076")
    #expect(reading.stepText(times: 1) == "×1.001")
    #expect(state.law["E"]?.isNear(1.8182, within: 1e-14) == true)
    state.press("Left")
    #expect(state.law.isPresetUnchanged)
  }

  @Test(arguments: ["0", "-2"])
  func aPerplexityIsPositive(text: String) throws {
    var state = try chinchilla(.perplexity)

    state.press("Down*2 Enter text:\(text) Enter")

    #expect(state.law.isPresetUnchanged)
    #expect(state.prompt?.complaint == "E must be above 0")
  }

  // Oracle: e^0 = 1, e^3 = 20.0855; 3 / ln 2 = 4.32809.
  @Test(arguments: [(LossUnit.perplexity, "1 20.0855"), (.bits, "0 4.32809"), (.nats, "0 3")])
  func endsAreShownInTheUnit(unit: LossUnit, ends: String) throws {
    let state = try chinchilla(unit)

    #expect(state.sliderReading(at: 2).boundsExample == ends)
  }

  @Test func typedBoundsAreReadInTheUnit() throws {
    var state = try chinchilla(.perplexity)

    state.type("Down*2 Space b text:2_8 Enter")

    let range = state.sliders.scale(at: 2).range
    let unit = LossUnit.perplexity
    #expect(range == unit.nats(of: 2)...unit.nats(of: 8))
    #expect(Message.text(of: state.message) == "E runs from 2 to 8")
    state.press("u")
    #expect(Message.text(of: state.message).hasPrefix("undo: bounds of E 1 to 20.0855"))
  }

  @Test func commandUndoAndCaptionSpeakTheUnit() throws {
    var state = try chinchilla(.bits)

    _ = state.update(try state.action(for: .set, "E=2.4"))

    #expect(Message.text(of: state.message) == "E = 2.4")
    let caption = PlotReport(state, axis: .params).caption(in: state.size)
    #expect(caption.contains("E = 2.4 bits/token (preset 2.62166542830"))
    #expect(caption.contains("bits/token · params^α"))
    state.press("u")
    #expect(Message.text(of: state.message).hasPrefix("undo: E 2.4000 → 2.6217"))
  }

  @Test(arguments: LossUnit.allCases, ["1e300", "-1e300", "5e-324", "1e308"])
  func extremeFloorsAreDrawnInEveryUnit(unit: LossUnit, text: String) throws {
    var state = try chinchilla(unit)

    state.press("Down*2 Enter text:\(text) Enter Esc Right S-Left A-Right PgDn Home End Space")

    #expect(state.law.coefficients.allSatisfy { $0.isFinite })
    #expect(state.render().buffer.size == state.size)
  }
}
