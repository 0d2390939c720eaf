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
    let end = buffer.write(
      " \(question) ", x: rect.x, y: rect.y, role: .keyName, appearance, clip: rect)
    let room = max(1, rect.right - end - 1)
    let visible = visibleText(columns: room)
    let after = buffer.write(
      visible.text, x: end, y: rect.y, style: appearance[.text], clip: rect)
    if let complaint = prompt.complaint {
      buffer.write("  \(complaint)", x: after, y: rect.y, role: .error, appearance, clip: rect)
    }
    return Point(x: min(rect.right - 1, end + visible.cursor), y: rect.y)
  }

  private var question: String {
    switch prompt.purpose {
    case .value(let slider):
      let reading = state.sliderReading(at: slider)
      return "\(reading.symbol) (now \(reading.valueText)) ="
    case .exportPath: return "export to:"
    case .replacing(let path): return "\(path) exists. Replace it? [y/N]"
    }
  }

  /// The part of a long text that holds the cursor.
  private func visibleText(columns: Int) -> (text: String, cursor: Int) {
    let before = Array(prompt.field.text.prefix(prompt.field.cursor))
    let hidden = max(0, before.count - columns + 1)
    let shown = prompt.field.text.dropFirst(hidden).prefix(columns)
    return (String(shown), String(before.dropFirst(hidden)).columnWidth)
  }
}
