import RunData
import ScalingLaws

/// A question on the status line that is answered by typing.
package struct Prompt: Hashable, Sendable {
  /// What the answer is for.
  package enum Purpose: Hashable, Sendable {
    /// The value of the selected slider.
    case value
    /// The ends of the selected slider.
    case bounds
    /// Which runs to show.
    case filter
    /// The name of the file that receives the plot, or all of them.
    case exportPath(ExportSubject)
    /// Whether the file at this path may be replaced.
    case replacing(path: String, ExportSubject)
  }

  package let purpose: Purpose
  package var field: TextField
  /// Why the last answer was not taken.
  package var complaint: String?

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    field = TextField(text: text)
  }
}

extension AppState {
  mutating func update(_ action: PromptAction) -> [Effect] {
    switch action {
    case .valueOpened: if !refusesChange() { prompt = Prompt(.value) }
    case .exportOpened(let subject): openExportPrompt(subject)
    case .edited(let edit):
      guard let old = prompt?.field else { return [] }
      prompt?.field.apply(edit)
      guard prompt?.field != old else { return [] }  // a long paste may come letter by letter
      let complaint = complaintWhileTyping
      prompt?.complaint = complaint
    case .cancelled:
      if case .exportPath? = prompt?.purpose { message = .note("nothing was written") }
      if case .replacing? = prompt?.purpose { message = .note("the file was left as it is") }
      prompt = nil
    case .accepted: return acceptPrompt()
    }
    return []
  }

  private mutating func acceptPrompt() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.purpose {
    case .value: return acceptValue(prompt.field.text)
    case .bounds: return acceptBounds(prompt.field.text)
    case .filter: return acceptFilter(prompt.field.text)
    case .exportPath(let subject):
      return export(subject, to: prompt.field.text, replacing: false)
    case .replacing(let path, let subject):
      return acceptReplacing(path, subject, answer: prompt.field.text)
    }
  }

  private mutating func acceptValue(_ text: String) -> [Effect] {
    let text = text.split(separator: " ").joined(separator: " ")
    guard !text.isEmpty else {
      prompt = nil
      return []
    }
    do {
      let value = try typedNumber(text)
      prompt = nil
      if sliders.makeRoom(for: value, at: sliders.selected) {
        let symbol = sliderReading(at: sliders.selected).symbol
        message = .note("\(symbol) = \(text): the slider now reaches that far")
      }
      return setSelected(value)
    } catch {
      prompt?.complaint = error.reason
      return []
    }
  }

  private mutating func acceptReplacing(
    _ path: String, _ subject: ExportSubject, answer: String
  ) -> [Effect] {
    switch answer.lowercased() {
    case "y", "yes": return export(subject, to: path, replacing: true)
    case "n", "no", "":
      prompt = nil
      message = .note("the file was left as it is")
    default: prompt?.complaint = "type y or n"
    }
    return []
  }
}
