/// The values of *N*, *D* and *C* that a published fit saw, where they are recorded.
public struct FittedRange: Hashable, Sendable {
  private let params: ClosedRange<Double>?
  private let tokens: ClosedRange<Double>?
  private let compute: ClosedRange<Double>?

  /// The recorded ranges; a quantity left out is not recorded.
  public init(
    params: ClosedRange<Double>? = nil, tokens: ClosedRange<Double>? = nil,
    compute: ClosedRange<Double>? = nil
  ) {
    self.params = params
    self.tokens = tokens
    self.compute = compute
  }

  /// No range is recorded.
  public static let notRecorded = FittedRange()

  /// The range of `quantity`, or nil where it is not recorded.
  public subscript(quantity: Quantity) -> ClosedRange<Double>? {
    switch quantity {
    case .params: params
    case .tokens: tokens
    case .compute: compute
    case .loss: nil
    }
  }

  /// Whether the range of any quantity is recorded.
  public var isRecorded: Bool { params != nil || tokens != nil || compute != nil }
}
