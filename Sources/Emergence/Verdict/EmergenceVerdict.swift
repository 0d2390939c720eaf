/// Whether a jump is in the model or in the metric, as far as the data tell.
public struct EmergenceVerdict: Hashable, Sendable {
  /// The four answers.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The smooth metric has no break, and the step readings lie in the 95% bands of *p^T*.
    case metric
    /// The smooth metric breaks too.
    case real
    /// The data do not tell: the jump is below what the test detects, or neither of the above holds.
    case unresolved
    /// There are not the data to tell: fewer than 30 items or 4 scales, or no partner was measured.
    case insufficient
  }

  /// What decided.
  public enum Reason: Hashable, Sendable {
    /// No reading of a step metric.
    case noStepMetric
    /// The number of items of a test is not recorded.
    case unknownItems
    /// Fewer than 30 items.
    case tooFewItems(Int)
    /// Fewer than 4 scales.
    case tooFewScales(Int)
    /// The jump is below the accuracy that the test detects.
    case belowDetectable(jump: Double, detectable: Double)
    /// No smooth metric was measured on the models; or only one computed from the step metric.
    case noPartner(isDerived: Bool)
    /// Step and smooth metric have fewer than 4 scales in common.
    case tooFewCommonScales(Int)
    /// The smooth metric breaks between two scales, at the jump of the step metric.
    case breaksToo(BreakTest, from: Double, to: Double)
    /// The smooth metric breaks, but elsewhere or the other way.
    case breaksElsewhere(BreakTest, from: Double, to: Double)
    /// The smooth metric does not break, and gives no *p*.
    case noBands(why: String)
    /// The smooth metric does not break, but readings lie outside the bands.
    case outsideBands(ExactMatchBands)
    /// The smooth metric does not break, and all readings lie in the bands.
    case insideBands(ExactMatchBands)
  }

  /// The fewest items of a test that can tell.
  public static let leastItems = 30
  /// The fewest scales.
  public static let leastScales = BreakTest.leastScales

  /// What decided.
  public let reason: Reason

  /// A verdict for `reason`.
  public init(_ reason: Reason) { self.reason = reason }

  /// The answer.
  public var kind: Kind {
    switch reason {
    case .insideBands: .metric
    case .breaksToo: .real
    case .belowDetectable, .breaksElsewhere, .noBands, .outsideBands: .unresolved
    case .noStepMetric, .unknownItems, .tooFewItems, .tooFewScales, .noPartner,
      .tooFewCommonScales:
      .insufficient
    }
  }
}
