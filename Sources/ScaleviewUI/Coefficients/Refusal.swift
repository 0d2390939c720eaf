/// Why a typed text was not taken.
struct Refusal: Error, Hashable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

extension AppState {
  /// The number that `text` gives to the selected slider, inside or outside of its bounds.
  func typedNumber(_ text: some StringProtocol) throws(Refusal) -> Double {
    let reading = sliderReading(at: sliders.selected)
    let allowsSuffix = reading.scale.isLogarithmic
    guard let value = TypedValue.number(String(text), allowsSuffix: allowsSuffix) else {
      let suffix = allowsSuffix ? " or 70B" : ""
      throw Refusal("not a number; write it like \(reading.valueText)\(suffix)")
    }
    if let complaint = complaint(about: value, for: sliders.selected) { throw Refusal(complaint) }
    return value
  }
}
