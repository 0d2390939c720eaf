import Emergence
import ScalingLaws

// The number of items of the test: that of the readings, or of the slider.
extension AbilityScreen {
  /// *n* of the readings of the family on the screen: the fewest; nil where it is not recorded.
  var itemsOfReadings: Int? {
    reading?.step?.scored.compactMap { $0.answers?.items }.min()
  }

  /// *n* for which intervals are drawn; nil where it is not known.
  var itemCount: Int? { view.items ?? itemsOfReadings }

  /// The smallest accuracy that a test of so many items detects; nil where no count is above chance.
  func detectable(items: Int) -> Double? {
    guard let chance = reading?.chance, (0...1).contains(chance), chance > 0 else {
      return TestResolution(items: items).zeroUpperBound
    }
    return ChanceTest(items: items, chance: chance).leastAccuracy
  }

  /// Where the slider of *n* stands before it is moved.
  var defaultItems: Int { itemsOfReadings ?? 100 }
}

extension SliderScale {
  /// The number of items of a test.
  static let items = SliderScale(
    range: 1...100_000, isLogarithmic: true, step: 0.02, isWhole: true, unit: .plain("items"))
}

extension AppState {
  var itemsReading: SliderReading {
    let original = abilities?.defaultItems ?? 1
    let items = abilities?.view.items ?? original
    let isKnown = abilities?.itemCount != nil
    return SliderReading(
      symbol: "n", label: isKnown ? "items" : "unknown", value: Double(items),
      scale: sliders.scale(at: sliders.count - 1, in: axes.unit),
      presetValue: items == original ? nil : Double(original))
  }

  /// Gives the test another number of items; that of the readings means their own counts.
  mutating func setItems(_ value: Double) {
    let (items, recorded) = (Int(value), abilities?.itemsOfReadings)
    abilities?.view.items = items == recorded ? nil : items
  }
}
