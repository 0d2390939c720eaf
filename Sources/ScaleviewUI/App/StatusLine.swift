import CellKit
import ScalingLaws

/// The line above the keys: what was said last, or the selected slider; and, always, what a reader
/// must know of the data.
struct StatusLine {
  let state: AppState

  init(_ state: AppState) { self.state = state }

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    if let message = state.message {
      let lines = MessageLines(message, columns: rect.width, state.appearance)
      if lines.count > 1, lines.draw(endingIn: rect, of: &buffer) { return }
    }
    let appearance = state.appearance
    let warnings = appearance.glyphs.plain(cautions.joined(separator: "  "))
    let warningStart = rect.right - warnings.columnWidth - 1
    let least = appearance.glyphs.plain(state.message?.text ?? texts.last ?? "").columnWidth
    let showsWarnings = !warnings.isEmpty && warningStart > rect.x + min(least, rect.width / 2) + 2
    let left = Rect(
      x: rect.x, y: rect.y, width: showsWarnings ? warningStart - rect.x - 1 : rect.width,
      height: 1)
    let start = left.x + (rect.width >= 20 ? 1 : 0)
    let role = state.message?.role ?? .status
    let text = state.message?.text ?? text(columns: left.right - start)
    buffer.write(text, x: start, y: rect.y, role: role, appearance, clip: left)
    if showsWarnings {
      buffer.write(
        warnings, x: warningStart, y: rect.y, role: .warning, appearance, clip: rect)
    }
  }

  /// The cautions that stand beside every number, most important first.
  var cautions: [String] {
    var result: [String] = []
    if state.table.isSynthetic { result.append("synthetic data") }
    if let mismatch = state.facts.paramsMismatch { result.append(mismatch) }
    if let hidden = state.hiddenRunsBriefly, state.screen != .runs { result.append(hidden) }
    let rejected = state.table.diagnostics.count
    if rejected > 0 { result.append("\(counted(rejected, "row")) rejected (!)") }
    return result
  }

  /// The fullest of the texts that fit into `columns`.
  private func text(columns: Int) -> String {
    let texts = self.texts
    return texts.first { state.appearance.glyphs.plain($0).columnWidth <= columns } ?? texts.last
      ?? ""
  }

  /// What has the keyboard, the fullest text first.
  private var texts: [String] {
    if state.screen == .runs { return state.selectedRunTexts }
    if state.readsFit { return state.fitTexts }
    return state.focusedPlot.map(state.plotTexts) ?? sliderTexts
  }

  /// The selected slider: value, full name, the preset's value and what a step is; then with less
  /// and less of that.
  private var sliderTexts: [String] {
    let reading = state.sliderReading(at: state.sliders.selected)
    let lock = state.sliders.isLocked(at: state.sliders.selected) ? " locked" : ""
    let value = "\(reading.symbol) \(reading.valueText)\(lock)"
    let named = value + (reading.unit.isEmpty ? "" : " \(reading.unit)") + "  \(name)"
    let origin = reading.presetValue.map {
      "  (\(presetWord) \(SliderReading.text($0, reading.scale)))"
    }
    // A whole number has no tenth of a step.
    let isCount = reading.scale.isWhole && !reading.scale.isLogarithmic
    let fine = isCount ? "" : "  Alt \(reading.stepText(times: 0.1))"
    let steps = "  ←→ \(reading.stepText(times: 1))  ⇧ \(reading.stepText(times: 10))" + fine
    return [named + (origin ?? "") + steps, named + (origin ?? ""), named, value]
  }

  /// What is no coefficient is no part of a preset.
  private var presetWord: String {
    switch state.sliders.target(at: state.sliders.selected) {
    case .coefficient: state.law.preset.id
    case .answerTokens: "default"
    case .items: "of the readings:"
    }
  }

  private var name: String {
    switch state.sliders.target(at: state.sliders.selected) {
    case .coefficient(let index): state.law.description.coefficients[index].name
    case .answerTokens: "answer length"
    case .items: "items of the test"
    }
  }
}
