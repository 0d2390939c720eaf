import ScalingLaws

/// What is known about the coefficients before the fit.
public struct FitConstraints: Hashable, Sendable {
  /// The coefficients with a given value, by position.
  public var fixed: [Int: Double]
  /// Coefficients that have one value together, by position.
  public var ties: [[Int]]
  /// The values that a coefficient may have, by position.
  public var bounds: [Int: ClosedRange<Double>]

  /// What is known; nothing, where it is left out.
  public init(
    fixed: [Int: Double] = [:], ties: [[Int]] = [], bounds: [Int: ClosedRange<Double>] = [:]
  ) {
    self.fixed = fixed
    self.ties = ties
    self.bounds = bounds
  }

  /// Checks the constraints against each other and the law.
  ///
  /// - Throws: ``FitError``.
  func check(_ description: LawDescription) throws(FitError) {
    let coefficients = description.coefficients
    for (index, value) in fixed.sorted(by: { $0.key < $1.key }) {
      let symbol = coefficients[index].symbol
      guard coefficients[index].admits(value) else {
        throw .valueOutsideDomain(coefficient: symbol, value: value)
      }
      if let range = bounds[index], !range.contains(value) {
        throw .fixedOutsideBounds(coefficient: symbol, value: value, bounds: range)
      }
    }
    for tie in ties {
      let values = Set(tie.compactMap { fixed[$0] })
      if values.count > 1 {
        throw .tiedToDifferentValues(coefficients: tie.map { coefficients[$0].symbol })
      }
      if Set(tie.map { coefficients[$0].isPositiveInFits }).count > 1 {
        throw .tiedUnlike(coefficients: tie.map { coefficients[$0].symbol })
      }
    }
  }
}

extension Coefficient {
  /// Whether the fit takes the logarithm of the coefficient.
  var isLogarithmic: Bool { scale == .log }

  /// Whether it is an amount, which cannot be negative: it has a unit, or a log scale.
  var isPositiveInFits: Bool { scale == .log || (bounds.lowerBound >= 0 && !unit.isEmpty) }
}
