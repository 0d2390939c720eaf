import CellKit

/// One row: the name of a number, a track with a knob where the number stands, and its value.
struct Slider {
  var label: String
  var valueText: String
  /// Where the knob stands, from 0 to 1.
  var position: Double
  /// Where the preset's value stands, from 0 to 1, when the knob has left it.
  var presetPosition: Double?
  /// Where the last fit's value stands, from 0 to 1, when that is elsewhere.
  var fitPosition: Double?
  var isSelected = false
  /// Whether the selected slider is the one that the arrows move.
  var isFocused = true
  var isLocked = false

  static let labelWidth = 12
  static let valueWidth = 10

  /// The cells of the track's inside in a row of `rect`; a click there moves the knob.
  static func track(in rect: Rect) -> Rect {
    Rect(
      x: rect.x + 1 + labelWidth + 1, y: rect.y,
      width: rect.width - labelWidth - valueWidth - 4, height: 1)
  }

  func draw(in rect: Rect, of buffer: inout CellBuffer, _ appearance: Appearance) {
    if isSelected {
      buffer.write(
        String(appearance.glyphs.cursor), x: rect.x, y: rect.y,
        role: isFocused ? .keyName : .secondary, appearance, clip: rect)
    }
    let name = Rect(x: rect.x + 1, y: rect.y, width: Slider.labelWidth, height: 1)
    buffer.write(
      label, x: name.x, y: rect.y, role: nameRole, appearance, clip: name.intersection(rect))
    drawTrack(in: rect, of: &buffer, appearance)
    drawValue(in: rect, of: &buffer, appearance)
  }

  private var nameRole: ThemeRole { isSelected && isFocused ? .selectedSlider : .text }

  private func drawValue(in rect: Rect, of buffer: inout CellBuffer, _ appearance: Appearance) {
    let text = valueText.padded(to: Slider.valueWidth, alignment: .trailing)
    let role: ThemeRole = presetPosition != nil ? .changed : nameRole
    buffer.write(
      text, x: rect.right - Slider.valueWidth, y: rect.y, role: role, appearance, clip: rect)
  }

  private func drawTrack(in rect: Rect, of buffer: inout CellBuffer, _ appearance: Appearance) {
    let track = Slider.track(in: rect)
    guard track.width >= 3 else { return }
    let glyphs = appearance.glyphs
    let filled = appearance[.sliderFilled]
    let empty = appearance[.sliderTrack]
    let knob = track.x + Slider.cell(at: position, of: track.width)
    buffer[track.x - 1, rect.y] = Cell(glyphs.sliderStart, style: empty)
    buffer[track.right, rect.y] = Cell(glyphs.sliderEnd, style: empty)
    for x in track.x..<track.right {
      buffer[x, rect.y] =
        x < knob
        ? Cell(glyphs.sliderFilled, style: filled) : Cell(glyphs.sliderTrack, style: empty)
    }
    if let fitPosition {
      let x = track.x + Slider.cell(at: fitPosition, of: track.width)
      buffer[x, rect.y] = Cell(glyphs.fitMark, style: appearance[.changed])
    }
    if let presetPosition {
      let x = track.x + Slider.cell(at: presetPosition, of: track.width)
      buffer[x, rect.y] = Cell(glyphs.presetMark, style: appearance[.changed])
    }
    let glyph = isLocked ? glyphs.lockedKnob : glyphs.sliderKnob
    buffer[knob, rect.y] = Cell(glyph, style: filled.adding(.bold))
  }

  private static func cell(at position: Double, of width: Int) -> Int {
    Int((min(1, max(0, position)) * Double(width - 1)).rounded())
  }
}
