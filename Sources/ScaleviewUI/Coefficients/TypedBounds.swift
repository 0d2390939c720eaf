extension AppState {
  /// The bounds that `text` gives to the selected slider: lower and upper, with a space between.
  func typedBounds(_ text: String) throws(Refusal) -> ClosedRange<Double> {
    let words = text.split(separator: " ")
    let reading = sliderReading(at: sliders.selected)
    guard words.count == 2 else {
      throw Refusal("two numbers, lower and upper, like \(reading.boundsExample)")
    }
    let (lower, upper) = (try typedNumber(words[0]), try typedNumber(words[1]))
    guard lower < upper else { throw Refusal("the lower bound must be below the upper") }
    guard (upper - lower).isFinite else { throw Refusal("these are too far apart") }
    guard (lower...upper).contains(reading.value) else {
      throw Refusal("\(reading.exactText), the value now, would be outside")
    }
    return lower...upper
  }

  mutating func acceptBounds(_ text: String) -> [Effect] {
    guard !text.allSatisfy({ $0 == " " }) else {
      prompt = nil
      return []
    }
    do {
      sliders.setRange(try typedBounds(text), at: sliders.selected)
      prompt = nil
      let reading = sliderReading(at: sliders.selected)
      message = .note("\(reading.symbol) runs from \(SliderReading.text(reading.scale))")
    } catch {
      prompt?.complaint = error.reason
    }
    return []
  }
}

extension SliderReading {
  /// The ends of the track, as a person would type them.
  var boundsExample: String {
    SliderReading.ends(of: scale).joined(separator: " ")
  }

  /// The ends of the track, in its unit.
  static func text(_ scale: SliderScale) -> String { ends(of: scale).joined(separator: " to ") }

  private static func ends(of scale: SliderScale) -> [String] {
    [scale.range.lowerBound, scale.range.upperBound].map { end in
      guard scale.unit.isConverted, scale.unit.short(end) == nil else {
        return exactText(end, scale)
      }
      return NumberFormat.significant(scale.unit.shown(end), digits: 6)
    }
  }
}
