extension AppState {
  /// Why the number that is being typed will not be taken; nil as long as it may still become one
  /// that is: "1e", "-" and, before "0.5", "0" are no mistakes yet.
  var complaintWhileTyping: String? {
    guard let prompt else { return nil }
    if prompt.field.isCut { return "only the first \(TextField.maximumBytes) bytes were taken" }
    let words = prompt.field.text.split(separator: " ")
    switch prompt.purpose {
    case .value, .bounds:
      guard prompt.field.text.utf8.count <= AppState.longestNumber else {
        return "a number takes no more than \(AppState.longestNumber) characters"
      }
    case .filter, .exportPath, .replacing: break
    }
    switch prompt.purpose {
    case .bounds where words.count > 1:
      return reason(against: words.joined(separator: " ")) { text throws(Refusal) in
        _ = try typedBounds(text)
      }
    case .value, .bounds:
      return reason(against: words.joined(separator: " ")) { text throws(Refusal) in
        _ = try typedNumber(text)
      }
    case .filter: return complaintOfFilter(prompt.field.text)
    case .exportPath, .replacing: return nil
    }
  }

  private static let longestNumber = 200

  /// What is wrong with `text`, unless one of the ways in which it may go on is right.
  private func reason(
    against text: String, reading: (String) throws(Refusal) -> Void
  ) -> String? {
    guard !text.isEmpty else { return nil }
    let suffixes = sliderReading(at: sliders.selected).scale.isLogarithmic ? ["T"] : []
    let isHopeful = (["", "9"] + suffixes).contains { (try? reading(text + $0)) != nil }
    do {
      if !isHopeful { try reading(text + "1") }
      return nil
    } catch {
      return error.reason
    }
  }
}
