import RealModule

/// The values of a law's inputs that a published fit saw, where they are recorded.
public struct FittedRange: Hashable, Sendable {
  private let params: ClosedRange<Double>?
  private let tokens: ClosedRange<Double>?
  private let compute: ClosedRange<Double>?
  private let others: [Quantity: ClosedRange<Double>]

  /// The recorded ranges; a quantity left out is not recorded.
  public init(
    params: ClosedRange<Double>? = nil, tokens: ClosedRange<Double>? = nil,
    compute: ClosedRange<Double>? = nil, others: [Quantity: ClosedRange<Double>] = [:]
  ) {
    self.params = params
    self.tokens = tokens
    self.compute = compute
    self.others = others
  }

  /// No range is recorded.
  public static let notRecorded = FittedRange()

  /// The range of `quantity`, or nil where it is not recorded.
  public subscript(quantity: Quantity) -> ClosedRange<Double>? {
    switch quantity {
    case .params: params
    case .tokens: tokens
    case .compute: compute
    default: others[quantity]
    }
  }

  /// How many decades `value` lies beyond the range of `quantity`: negative below it, 0 inside,
  /// positive above.
  ///
  /// ```swift
  /// FittedRange(params: 1e6...1e9).decades(beyond: .params, at: 1e11)  // 2
  /// ```
  ///
  /// - Returns: Nil where the range is not recorded.
  public func decades(beyond quantity: Quantity, at value: Double) -> Double? {
    guard let range = self[quantity] else { return nil }
    if value > range.upperBound { return Double.log10(value / range.upperBound) }
    if value < range.lowerBound { return Double.log10(value / range.lowerBound) }
    return 0
  }

  /// The quantities with a recorded range, in the order of their declaration.
  public var quantities: [Quantity] { Quantity.allCases.filter { self[$0] != nil } }

  /// Whether the range of any quantity is recorded.
  public var isRecorded: Bool {
    params != nil || tokens != nil || compute != nil || !others.isEmpty
  }
}
