/// A rule that says which values of an axis get a label.
enum TickPattern: Hashable, Sendable {
  /// Every multiple of a round step.
  case steps(DecimalNumber)
  /// In each decade the powers of ten times each of these digits.
  case digits([Int])
  /// The powers of ten whose exponent leaves `offset` when divided by `every`.
  case decades(every: Int, offset: Int)

  /// The labeled values inside `domain`, in ascending order.
  func values(in domain: ClosedRange<Double>) -> [DecimalNumber] {
    switch self {
    case .steps(let step): TickPattern.multiples(of: step, in: domain)
    case .digits(let digits):
      TickPattern.decades(of: domain).flatMap { decade in
        digits.map { DecimalNumber(mantissa: $0, exponent: decade) }
      }.filter { TickPattern.shows($0, in: domain) }
    case .decades(let every, let offset):
      TickPattern.powers(in: domain)
        .filter { ($0 - offset) % every == 0 }
        .map { DecimalNumber(mantissa: 1, exponent: $0) }
    }
  }

  /// Whether labels read better with the same number of decimals.
  var isAligned: Bool {
    if case .steps = self { true } else { false }
  }

  var isAcrossDecades: Bool {
    if case .decades = self { true } else { false }
  }

  static func multiples(
    of step: DecimalNumber, in domain: ClosedRange<Double>
  ) -> [DecimalNumber] {
    let first = (domain.lowerBound / step.value - DecimalNumber.tolerance).rounded(.up)
    let last = (domain.upperBound / step.value + DecimalNumber.tolerance).rounded(.down)
    // Beyond 10¹⁵ steps from zero a binary number cannot tell two neighbors apart.
    guard abs(first) < 1e15, abs(last) < 1e15, last >= first, last - first < 1000 else { return [] }
    return (Int(first)...Int(last)).map { $0 * step }
  }

  /// The exponents of the decades that `domain` touches.
  static func decades(of domain: ClosedRange<Double>) -> ClosedRange<Int> {
    DecimalNumber.decade(of: domain.lowerBound)...DecimalNumber.decade(of: domain.upperBound)
  }

  /// The exponents of the powers of ten in `domain`.
  static func powers(in domain: ClosedRange<Double>) -> Range<Int> {
    let touched = decades(of: domain)
    func shows(_ exponent: Int) -> Bool {
      TickPattern.shows(DecimalNumber(mantissa: 1, exponent: exponent), in: domain)
    }
    let first = shows(touched.lowerBound) ? touched.lowerBound : touched.lowerBound + 1
    let last = shows(touched.upperBound + 1) ? touched.upperBound + 1 : touched.upperBound
    return first..<max(first, last + 1)
  }

  /// Whether `number` is in `domain`, up to the error of a computed end.
  static func shows(_ number: DecimalNumber, in domain: ClosedRange<Double>) -> Bool {
    let value = number.value
    return value >= domain.lowerBound * (1 - DecimalNumber.tolerance)
      && value <= domain.upperBound * (1 + DecimalNumber.tolerance)
  }
}
