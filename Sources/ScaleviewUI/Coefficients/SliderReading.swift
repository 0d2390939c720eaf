import RealModule
import ScalingLaws

/// What one slider shows: words and numbers, before anything is drawn.
struct SliderReading: Hashable {
  let symbol: String
  let label: String
  let value: Double
  let scale: SliderScale
  /// The preset's value, where the slider has left it.
  let presetValue: Double?
  /// The last fit's value, where that is neither the slider's nor the preset's.
  var fittedValue: Double?

  var unit: String { scale.unit.text }

  var valueText: String { SliderReading.text(value, scale) }

  /// The number with all its digits.
  var exactText: String { SliderReading.exactText(value, scale) }

  static func exactText(_ value: Double, _ scale: SliderScale) -> String {
    NumberFormat.exact(scale.unit.exact(value))
  }

  /// The step of the arrow keys, in the slider's own terms: "0.001", or "×1.012" for a factor.
  func stepText(times factor: Double) -> String {
    if scale.isWhole, !scale.isLogarithmic {
      return NumberFormat.significant(max(1, (scale.step * factor).rounded()))
    }
    let step = scale.step * factor
    if scale.unit.isPerplexity { return SliderReading.factorText(Double.exp(step)) }
    guard scale.isLogarithmic else { return NumberFormat.significant(step) }
    return SliderReading.factorText(Double.pow(10, step))
  }

  private static func factorText(_ factor: Double) -> String {
    "×" + NumberFormat.significant(factor, digits: 5)
  }

  /// A number in its unit, with as many digits as the finest step can change.
  static func text(_ number: Double, _ scale: SliderScale) -> String {
    let value = scale.unit.shown(number)
    if scale.isWhole { return NumberFormat.fixed(value, 0) }
    guard scale.isLogarithmic || scale.unit.isPerplexity else {
      let decimals = Int((1 - Double.log10(scale.step)).rounded(.up))
      let text = NumberFormat.fixed(value, max(0, decimals))
      return text.utf8.count <= Slider.valueWidth
        ? text : shortScientific(value)
    }
    let isPlain = value >= 0.1 && value < 10_000
    return isPlain
      ? NumberFormat.significant(value, digits: 6) : shortScientific(value)
  }

  /// Four digits, or fewer where sign and exponent leave less room.
  private static func shortScientific(_ value: Double) -> String {
    let texts = [4, 3, 2, 1].map { NumberFormat.scientific(value, digits: $0) }
    return texts.first { $0.utf8.count < Slider.valueWidth } ?? texts[3]
  }
}

extension AppState {
  func sliderReading(at index: Int) -> SliderReading {
    let scale = sliders.scale(at: index, in: axes.unit)
    switch sliders.target(at: index) {
    case .coefficient(let index):
      let coefficient = law.family.description.coefficients[index]
      return SliderReading(
        symbol: appearance.glyphs.isASCII ? coefficient.symbol : coefficient.glyph,
        label: coefficient.shortName, value: law.coefficients[index], scale: scale,
        presetValue: law.isChanged(at: index) ? law.preset.values[index] : nil,
        fittedValue: FitDistance(self)?.mark(at: index))
    case .items: return itemsReading
    case .answerTokens:
      let isChanged = answerTokens != presetAnswerTokens
      return SliderReading(
        symbol: "T", label: "answer", value: Double(answerTokens), scale: scale,
        presetValue: isChanged ? Double(presetAnswerTokens) : nil)
    }
  }
}
