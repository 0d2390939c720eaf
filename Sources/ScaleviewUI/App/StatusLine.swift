import CellKit
import ScalingLaws

/// The line above the keys: what was said last, or the selected slider; and, always, what a reader
/// must know of the data.
struct StatusLine {
  let state: AppState

  init(_ state: AppState) { self.state = state }

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    let appearance = state.appearance
    let warnings = appearance.glyphs.plain(cautions.joined(separator: "  "))
    let warningStart = rect.right - warnings.columnWidth - 1
    let showsWarnings = !warnings.isEmpty && warningStart >= rect.x + rect.width * 2 / 5
    let left = Rect(
      x: rect.x, y: rect.y, width: showsWarnings ? warningStart - rect.x - 1 : rect.width, height: 1
    )
    let role = state.message?.role ?? .status
    let text = state.message?.text ?? sliderText(columns: left.width - 1)
    buffer.write(text, x: left.x + 1, y: rect.y, role: role, appearance, clip: left)
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
    let rejected = state.table.diagnostics.count
    if rejected > 0 { result.append("\(rejected) row\(rejected == 1 ? "" : "s") rejected (!)") }
    return result
  }

  /// The selected slider: its full name and value, and what a step is.
  private func sliderText(columns: Int) -> String {
    let reading = state.sliderReading(at: state.sliders.selected)
    let unit = reading.unit.isEmpty ? "" : " \(reading.unit)"
    let value = "\(reading.symbol) \(name) \(reading.valueText)\(unit)"
    let preset = reading.presetValue.map {
      "  (\(state.law.preset.id) \(SliderReading.text($0, reading.scale)))"
    }
    let steps =
      "  ←→ \(reading.stepText(times: 1))  ⇧ \(reading.stepText(times: 10))"
      + "  ⌥ \(reading.stepText(times: 0.1))"
    let full = value + (preset ?? "") + steps
    return state.appearance.glyphs.plain(full).columnWidth <= columns
      ? full : value + (preset ?? "")
  }

  private var name: String {
    switch state.sliders.target(at: state.sliders.selected) {
    case .coefficient(let index): state.law.description.coefficients[index].name
    case .answerTokens: "answer length"
    }
  }
}
