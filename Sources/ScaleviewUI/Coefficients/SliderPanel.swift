import CellKit
import ScalingLaws

/// The sliders, in a box with the law's formula or in the bare rows of a small screen.
struct SliderPanel {
  let state: AppState
  let layout: ScreenLayout

  func draw(into buffer: inout CellBuffer) {
    if let box = layout.sliderPanel { drawBox(box, into: &buffer) }
    for row in layout.sliders { drawSlider(row, into: &buffer) }
  }

  private func drawBox(_ box: Rect, into buffer: inout CellBuffer) {
    let panel = Panel(
      title: "Coefficients", note: state.law.description.title, isActive: true)
    let content = panel.draw(in: box, of: &buffer, state.appearance)
    buffer.write(
      state.formula, x: content.x + 1, y: content.y, role: .text, state.appearance, clip: content)
  }

  private func drawSlider(_ row: ScreenLayout.SliderRow, into buffer: inout CellBuffer) {
    let reading = state.sliderReading(at: row.index)
    let slider = Slider(
      label: "\(reading.symbol.padded(to: reading.symbolWidth)) \(reading.label)",
      valueText: reading.valueText, position: reading.scale.position(of: reading.value),
      presetPosition: reading.presetValue.map(reading.scale.position(of:)),
      isSelected: row.index == state.sliders.selected)
    slider.draw(in: row.rect, of: &buffer, state.appearance)
  }
}

extension SliderReading {
  /// Columns kept for a symbol, so that the names after it line up.
  fileprivate var symbolWidth: Int { 3 }
}

extension AppState {
  /// The law's formula in characters that the terminal has.
  var formula: String {
    let description = law.description
    return appearance.glyphs.isASCII ? description.asciiFormula : description.formula
  }
}
