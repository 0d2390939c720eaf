import RealModule

/// A number of few decimal digits, *mantissa · 10^exponent*: the exact value of a tick.
///
/// Ticks are counted in these, so that no label ever shows the error of a binary fraction.
struct DecimalNumber: Hashable, Sendable {
  let mantissa: Int
  let exponent: Int

  /// The nearest binary number, correctly rounded.
  var value: Double {
    let digits = Double(mantissa)
    // Powers of ten up to 22 are exact, so that one operation rounds once.
    switch exponent {
    case 0: return digits
    case 1...22: return digits * DecimalNumber.powers[exponent]
    case -22 ... -1: return digits / DecimalNumber.powers[-exponent]
    default: return Double("\(mantissa)e\(exponent)") ?? .nan
    }
  }

  private static let powers: [Double] = (0...22).map { Double("1e\($0)") ?? .nan }

  /// The same number without trailing zeros in its mantissa.
  var reduced: DecimalNumber {
    guard mantissa != 0 else { return DecimalNumber(mantissa: 0, exponent: 0) }
    var (digits, power) = (mantissa, exponent)
    while digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    return DecimalNumber(mantissa: digits, exponent: power)
  }

  static func * (factor: Int, number: DecimalNumber) -> DecimalNumber {
    DecimalNumber(mantissa: factor * number.mantissa, exponent: number.exponent)
  }

  /// The exponent of the largest power of ten that is not above `value`; 0 where there is none.
  static func decade(of value: Double) -> Int {
    guard value > 0, value.isNormal else { return 0 }
    var decade = Int(Double.log10(value).rounded(.down))
    // The logarithm of a power of ten may come out a hair below it.
    if DecimalNumber(mantissa: 1, exponent: decade + 1).value <= value { decade += 1 }
    if DecimalNumber(mantissa: 1, exponent: decade).value > value { decade -= 1 }
    return decade
  }

  /// The largest of 1, 2 and 5 times a power of ten that is not above the positive `value`.
  static func roundStep(atMost value: Double) -> DecimalNumber {
    let decade = decade(of: value)
    let digit = [5, 2].first { DecimalNumber(mantissa: $0, exponent: decade).value <= value } ?? 1
    return DecimalNumber(mantissa: digit, exponent: decade)
  }

  /// The step after this one in the row 1, 2, 5, 10, 20 and so on.
  var nextStep: DecimalNumber {
    switch mantissa {
    case 1: DecimalNumber(mantissa: 2, exponent: exponent)
    case 2: DecimalNumber(mantissa: 5, exponent: exponent)
    default: DecimalNumber(mantissa: 1, exponent: exponent + 1)
    }
  }

  static func multiple(of step: DecimalNumber, atOrBelow value: Double) -> Double {
    multiple(of: step, nearest: (value / step.value + tolerance).rounded(.down)) ?? value
  }

  static func multiple(of step: DecimalNumber, atOrAbove value: Double) -> Double {
    multiple(of: step, nearest: (value / step.value - tolerance).rounded(.up)) ?? value
  }

  private static func multiple(of step: DecimalNumber, nearest count: Double) -> Double? {
    guard abs(count) < 1e15 else { return nil }
    return (Int(count) * step).value
  }

  /// How far from a multiple, in steps, a number still counts as one.
  static let tolerance = 1e-9
}
