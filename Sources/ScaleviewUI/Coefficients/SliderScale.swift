import RealModule
import ScalingLaws

/// How a slider's number moves: its ends, its step, and whether it moves by factors.
struct SliderScale: Hashable, Sendable {
  var range: ClosedRange<Double>
  var isLogarithmic: Bool
  /// One fine step: added to the number, or, for a logarithmic slider, to its log₁₀.
  var step: Double
  /// Whether only whole numbers make sense.
  var isWhole = false

  /// Where `value` stands between the ends: 0 to 1, beyond them for a value outside.
  func position(of value: Double) -> Double {
    let (low, high, at) = (
      coordinate(of: range.lowerBound), coordinate(of: range.upperBound), coordinate(of: value)
    )
    return high > low ? (at - low) / (high - low) : 0
  }

  /// The number at `position`, from 0 to 1 between the ends.
  func value(at position: Double) -> Double {
    let low = coordinate(of: range.lowerBound)
    let high = coordinate(of: range.upperBound)
    return clamped(number(at: low + position * (high - low)))
  }

  /// `value` moved by `steps` fine steps, held between the ends.
  func stepped(_ value: Double, by steps: Double) -> Double {
    let moved = number(at: coordinate(of: value) + steps * step)
    if isWhole, moved == value, steps != 0 { return clamped(value + (steps < 0 ? -1 : 1)) }
    return clamped(moved)
  }

  /// A twentieth of the track: what a page key moves.
  var stepsPerPage: Double {
    let span = coordinate(of: range.upperBound) - coordinate(of: range.lowerBound)
    return max(1, (span / step / 20).rounded())
  }

  /// Makes room for a value that was typed beyond an end.
  mutating func extend(toInclude value: Double) {
    range = min(range.lowerBound, value)...max(range.upperBound, value)
  }

  private func coordinate(of value: Double) -> Double {
    isLogarithmic ? Double.log10(max(value, .leastNormalMagnitude)) : value
  }

  private func number(at coordinate: Double) -> Double {
    let value = isLogarithmic ? Double.pow(10, coordinate) : coordinate
    return isWhole ? value.rounded() : NumberFormat.withoutDust(value)
  }

  private func clamped(_ value: Double) -> Double {
    min(range.upperBound, max(range.lowerBound, value))
  }
}

extension SliderScale {
  init(_ coefficient: Coefficient) {
    self.init(
      range: coefficient.bounds, isLogarithmic: coefficient.scale == .log, step: coefficient.step)
  }

  /// The number of tokens in the answer of a test.
  static let answerTokens = SliderScale(
    range: 1...100, isLogarithmic: false, step: 1, isWhole: true)
}
