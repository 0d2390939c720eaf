import RealModule
import ScalingLaws

/// How a slider's number moves: its ends, its step, and whether it moves by factors.
struct SliderScale: Hashable, Sendable {
  var range: ClosedRange<Double>
  var isLogarithmic: Bool
  /// One fine step: added to the number as shown, or, for a logarithmic slider, to its log₁₀.
  var step: Double
  /// Whether only whole numbers make sense.
  var isWhole = false
  /// The unit in which the number is shown; the ends are not.
  var unit = SliderUnit.plain("")
  /// The number that steps are counted from: as many back as forth return to it exactly.
  var origin: Double?

  /// Where `value` stands between the ends: 0 to 1, beyond them for a value outside.
  func position(of value: Double) -> Double {
    let (low, high, at) = (
      coordinate(of: range.lowerBound), coordinate(of: range.upperBound), coordinate(of: value)
    )
    // By halves: the distance between two numbers may be none.
    return high > low ? (at / 2 - low / 2) / (high / 2 - low / 2) : 0
  }

  /// The number at `position`, from 0 to 1 between the ends.
  func value(at position: Double) -> Double {
    let low = coordinate(of: range.lowerBound)
    let high = coordinate(of: range.upperBound)
    return clamped(number(at: low * (1 - position) + high * position))
  }

  /// `value` moved by `steps` fine steps, held between the ends.
  func stepped(_ value: Double, by steps: Double) -> Double {
    let moved =
      countedFromOrigin(value, by: steps)
      ?? number(at: coordinate(of: value) + steps * coordinateStep)
    if isWhole, moved == value, steps != 0 { return clamped(value + (steps < 0 ? -1 : 1)) }
    return clamped(moved)
  }

  /// Counts the coming steps from `value`, unless it already is a count of steps from the origin.
  mutating func countSteps(from value: Double) {
    if tenths(to: value) == nil { origin = value }
  }

  private func countedFromOrigin(_ value: Double, by steps: Double) -> Double? {
    guard let origin, !isWhole, let old = tenths(to: value) else { return nil }
    let tenths = old + (10 * steps).rounded()
    return tenths == 0 ? origin : number(at: coordinate(of: origin) + tenths * coordinateStep / 10)
  }

  /// How many tenths of a step `value` is from the origin; nil if that is no whole number.
  private func tenths(to value: Double) -> Double? {
    guard let origin else { return nil }
    let exact = 10 * (coordinate(of: value) - coordinate(of: origin)) / coordinateStep
    return (exact - exact.rounded()).magnitude < 1e-6 ? exact.rounded() : nil
  }

  /// A twentieth of the track: what a page key moves.
  var stepsPerPage: Double {
    let half = coordinate(of: range.upperBound) / 2 - coordinate(of: range.lowerBound) / 2
    return min(max(1, (half / coordinateStep / 10).rounded()), .greatestFiniteMagnitude)
  }

  /// Makes room for a value that was typed beyond an end.
  mutating func extend(toInclude value: Double) {
    range = min(range.lowerBound, value)...max(range.upperBound, value)
  }

  /// A fine step along the track, which is in the number's own unit.
  private var coordinateStep: Double { isLogarithmic ? step : step / unit.factor }

  private func coordinate(of value: Double) -> Double {
    isLogarithmic ? Double.log10(max(value, .leastNormalMagnitude)) : value
  }

  private func number(at coordinate: Double) -> Double {
    let value = isLogarithmic ? Double.pow(10, coordinate) : coordinate
    return isWhole ? value.rounded() : unit.withoutDust(value)
  }

  private func clamped(_ value: Double) -> Double {
    min(range.upperBound, max(range.lowerBound, value))
  }
}

extension SliderScale {
  init(_ coefficient: Coefficient) {
    self.init(
      range: coefficient.bounds, isLogarithmic: coefficient.scale == .log, step: coefficient.step,
      unit: SliderUnit(coefficient: coefficient.lossUnit))
  }

  /// The number of tokens in the answer of a test.
  static let answerTokens = SliderScale(
    range: 1...100, isLogarithmic: false, step: 1, isWhole: true, unit: .plain("tokens"))
}
