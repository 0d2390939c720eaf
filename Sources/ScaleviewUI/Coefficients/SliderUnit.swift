import ScalingLaws

/// The unit in which a slider's number is shown and typed; the number itself stays as it is.
struct SliderUnit: Hashable, Sendable {
  let coefficient: CoefficientUnit
  /// The unit of the losses on the screen.
  var loss = LossUnit.nats

  /// A unit that no other unit of losses changes.
  static func plain(_ text: String) -> SliderUnit { SliderUnit(coefficient: .plain(text)) }

  /// The unit as it stands behind the number.
  var text: String { coefficient.symbol(in: loss) }

  /// Whether the shown number is a perplexity: what is added to the loss multiplies it.
  var isPerplexity: Bool { coefficient == .loss && loss.perNat == nil }

  /// Whether the shown number is not the number itself.
  var isConverted: Bool { isPerplexity || factor != 1 }

  /// What one of the number is as shown, where that is the same for every number.
  var factor: Double { isPerplexity ? 1 : coefficient.value(1, in: loss) }

  func shown(_ value: Double) -> Double { coefficient.value(value, in: loss) }

  /// The shown number as a person would type it: without the dust of the conversion, unless that
  /// would be another number.
  func exact(_ value: Double) -> Double { short(value) ?? shown(value) }

  /// The shown number, if few digits make it.
  func short(_ value: Double) -> Double? {
    let short = NumberFormat.withoutDust(shown(value))
    return self.value(ofShown: short) == value ? short : nil
  }

  func value(ofShown number: Double) -> Double { coefficient.coefficient(of: number, in: loss) }

  /// What `number` as typed is; what is shown of `current`, typed again, is `current` itself.
  func value(ofTyped number: Double, over current: Double) -> Double {
    number == exact(current) ? current : value(ofShown: number)
  }

  /// `value` so that the shown number has few digits; of a perplexity, the loss.
  func withoutDust(_ value: Double) -> Double {
    guard factor != 1 else { return NumberFormat.withoutDust(value) }
    return self.value(ofShown: NumberFormat.withoutDust(shown(value)))
  }
}
