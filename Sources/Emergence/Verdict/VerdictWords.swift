import RealModule

extension EmergenceVerdict: CustomStringConvertible {
  /// The verdict in one sentence, with what decided it.
  public var description: String {
    switch reason {
    case .noStepMetric: "insufficient: no reading of a step metric with a place on this axis"
    case .unknownItems:
      "insufficient: the number of items n is not recorded, so that nothing is known of what the "
        + "test resolves"
    case .tooFewItems(let items):
      "insufficient: \(items) items; at least \(Self.leastItems) are needed"
    case .tooFewScales(let scales):
      "insufficient: \(Self.scales(scales)); at least \(Self.leastScales) are needed"
    case .noPartner(let isDerived):
      isDerived
        ? "insufficient: the smooth metric is computed from the step metric and says nothing of its "
          + "own; none was measured"
        : "insufficient: no smooth metric was measured on these models"
    case .tooFewCommonScales(let scales):
      "insufficient: step and smooth metric have \(Self.scales(scales)) in common; at least "
        + "\(Self.leastScales) are needed"
    case .belowDetectable, .breaksElsewhere, .noBands, .outsideBands: "unresolved: " + why
    case .breaksToo: "real: " + why
    case .insideBands: "metric: " + why
    }
  }

  private static func scales(_ count: Int) -> String {
    count == 1 ? "one scale only" : "\(count) scales"
  }

  private var why: String {
    switch reason {
    case .belowDetectable(let jump, let detectable):
      "a jump of \(rounded(jump)) is below what the test detects, an accuracy of "
        + rounded(detectable)
    case .breaksToo(let test, let from, let to):
      "the smooth metric breaks too, \(Self.place(from, to)): \(Self.words(test))"
    case .breaksElsewhere(let test, let from, let to):
      "the smooth metric breaks \(Self.place(from, to)), but not with the jump of the step metric: "
        + Self.words(test)
    case .noBands(let why):
      "the smooth metric has no break, but no bands of p^T can be computed: \(why)"
    case .outsideBands(let bands):
      "the smooth metric has no break, but \(bands.outside) of \(bands.bands.count) step readings "
        + "lie outside the 95% bands of p^T\(Self.length(bands))"
    case .insideBands(let bands):
      "the smooth metric has no break, and all \(bands.bands.count) step readings lie in the 95% "
        + "bands of p^T\(Self.length(bands))"
    default: ""
    }
  }

  private static func place(_ from: Double, _ to: Double) -> String {
    "between \(rounded(from)) and \(rounded(to))"
  }

  private static func words(_ test: BreakTest) -> String {
    let ratio =
      test.ratio.isFinite
      ? "that step is \(rounded(test.ratio)) times the others" : "all other steps are 0"
    return "\(ratio), p = \(rounded(test.probability))"
  }

  private static func length(_ bands: ExactMatchBands) -> String {
    ", T = \(rounded(bands.answerTokens))\(bands.isFitted ? " as fits them best" : "")"
  }
}

/// A number with three digits, as in `0.00152`, `12.3` or `1.75e11`.
func rounded(_ value: Double) -> String {
  guard value != 0, value.isFinite else { return value == 0 ? "0" : "\(value)" }
  let exponent = Int(Double.log10(value.magnitude).rounded(.down))
  let unit = Double.pow(10, exponent - 2)
  let digits = (value / unit).rounded()
  if exponent >= -4, exponent <= 5 {
    let number = exponent >= 2 ? digits * unit : digits / Double.pow(10, 2 - exponent)
    return number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
  let scaled = digits / 100
  let mantissa = scaled == scaled.rounded() ? "\(Int(scaled))" : "\(scaled)"
  return "\(mantissa)e\(exponent)"
}
