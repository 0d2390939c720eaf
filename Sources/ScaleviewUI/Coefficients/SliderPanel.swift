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
      title: "Coefficients", notes: [state.law.description.title],
      isActive: layout.focus == .sliders)
    let content = panel.draw(in: box, of: &buffer, state.appearance)
    for (row, line) in state.formulaLines(columns: content.width - 2).enumerated() {
      buffer.write(
        line, x: content.x + 1, y: content.y + row, role: .text, state.appearance, clip: content)
    }
  }

  private func drawSlider(_ row: ScreenLayout.SliderRow, into buffer: inout CellBuffer) {
    let reading = state.sliderReading(at: row.index)
    let slider = Slider(
      label: reading.fullLabel,
      valueText: reading.valueText, position: reading.scale.position(of: reading.value),
      presetPosition: reading.presetValue.map(reading.scale.position(of:)),
      fitPosition: reading.fittedValue.map(reading.scale.position(of:)),
      isSelected: row.index == state.sliders.selected, isFocused: layout.focus == .sliders,
      isLocked: state.sliders.isLocked(at: row.index))
    slider.draw(in: row.rect, of: &buffer, state.appearance)
  }
}

extension SliderReading {
  /// Symbol and name, so that the names line up; the symbol alone where both are too long.
  fileprivate var fullLabel: String {
    let full = "\(symbol.padded(to: max(3, symbol.columnWidth))) \(label)"
    return full.columnWidth <= Slider.labelWidth ? full : symbol
  }
}

extension AppState {
  /// The law's formula in characters that the terminal has.
  var formula: String {
    appearance.glyphs.formula(of: law.description)
  }

  /// The formula in lines of at most `columns`.
  func formulaLines(columns: Int) -> [String] { TextWrap.lines(formula, columns: columns) }
}
