import CellKit

/// The status line while something is typed: the question, the text, and why an answer was not
/// taken.
struct PromptView {
  let prompt: Prompt
  let state: AppState

  /// Draws the line.
  ///
  /// - Returns: Where the text cursor belongs.
  func draw(in rect: Rect, of buffer: inout CellBuffer) -> Point {
    let appearance = state.appearance
    buffer.fill(rect, with: .blank)
    let question = questions.first { hasRoom(for: $0, columns: rect.width) } ?? questions[1]
    let end = buffer.write(
      " \(question) ", x: rect.x, y: rect.y, role: .keyName, appearance, clip: rect)
    // A reason that is not seen is a key that does nothing.
    let complaint = prompt.complaint.map { "  " + appearance.glyphs.plain($0) } ?? ""
    let least = min(8, rect.right - end - 1)
    let room = max(1, least, rect.right - end - 1 - complaint.columnWidth)
    let visible = TextFieldView(field: prompt.field, glyphs: appearance.glyphs)
      .visible(columns: room)
    let area = Rect(x: end, y: rect.y, width: room, height: 1)
    let after = buffer.write(
      visible.text, x: end, y: rect.y, style: appearance[.text], clip: area)
    buffer.write(
      complaint, x: min(after, area.right), y: rect.y, role: .error, appearance, clip: rect)
    return Point(x: min(rect.right - 1, end + visible.cursor), y: rect.y)
  }

  /// Whether `question` leaves enough of the line for the answer and what is wrong with it.
  private func hasRoom(for question: String, columns: Int) -> Bool {
    let glyphs = state.appearance.glyphs
    let width = glyphs.plain(question).columnWidth
    guard width < columns * 2 / 3, let complaint = prompt.complaint else {
      return width < columns * 2 / 3
    }
    let rest = glyphs.plain(prompt.field.text).columnWidth + glyphs.plain(complaint).columnWidth
    return width + rest + 4 < columns
  }

  /// The question, and a short form of it.
  private var questions: [String] {
    switch prompt.purpose {
    case .value:
      let reading = state.sliderReading(at: state.sliders.selected)
      let unit = reading.unit.isEmpty ? "" : " \(reading.unit)"
      return ["\(reading.symbol) (now \(reading.valueText)\(unit)) =", "\(reading.symbol) ="]
    case .bounds:
      let reading = state.sliderReading(at: state.sliders.selected)
      return [
        "\(reading.symbol) bounds (now \(reading.boundsExample)) =", "\(reading.symbol) bounds =",
      ]
    case .filter:
      let unit = state.axes.unit == .nats ? "" : " (loss in nats/token)"
      return ["show runs with\(unit):", "filter:"]
    case .exportPath(.plot): return ["export to:", "to:"]
    case .exportPath(.everything): return ["export every plot to:", "all to:"]
    case .replacing(let path, _): return ["\(path) exists. Replace it? [y/N]", "replace? [y/N]"]
    }
  }
}
