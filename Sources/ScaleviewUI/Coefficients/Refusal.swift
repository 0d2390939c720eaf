/// Why a typed text was not taken.
struct Refusal: Error, Hashable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

extension AppState {
  /// The number that `text` gives to the selected slider, inside or outside of its bounds.
  func typedNumber(_ text: some StringProtocol) throws(Refusal) -> Double {
    try typedNumber(text, at: sliders.selected)
  }

  /// The number that `text` gives to the slider at `index`.
  func typedNumber(_ text: some StringProtocol, at index: Int) throws(Refusal) -> Double {
    let reading = sliderReading(at: index)
    let allowsSuffix = reading.scale.isLogarithmic
    guard let number = TypedValue.number(String(text), allowsSuffix: allowsSuffix) else {
      let suffix = allowsSuffix ? " or 70B" : ""
      throw Refusal("not a number; write it like \(reading.valueText)\(suffix)")
    }
    let value = reading.scale.unit.value(ofTyped: number, over: reading.value)
    if let complaint = complaint(about: value, for: index) { throw Refusal(complaint) }
    return value
  }
}
