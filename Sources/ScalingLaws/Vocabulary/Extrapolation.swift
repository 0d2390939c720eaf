/// How far the inputs of an evaluation lie beyond the range that a preset was fitted to.
public enum Extrapolation: Hashable, Sendable {
  /// No range is recorded for any of the inputs.
  case notRecorded
  /// Every input with a recorded range lies in it.
  case inside
  /// These inputs lie beyond their ranges.
  case beyond([Excursion])

  /// One quantity beyond its range.
  public struct Excursion: Hashable, Sendable {
    /// Which quantity it is.
    public let quantity: Quantity
    /// How many decades beyond: negative below the range, positive above.
    public let decades: Double
  }

  /// Compares the known values of `inputs` with `range`.
  public init(of inputs: Quantities, beyond range: FittedRange) {
    var isCompared = false
    var excursions: [Excursion] = []
    for quantity in Quantity.allCases {
      guard let value = inputs.input(quantity),
        let decades = range.decades(beyond: quantity, at: value)
      else { continue }
      isCompared = true
      if decades != 0 { excursions.append(Excursion(quantity: quantity, decades: decades)) }
    }
    if !isCompared {
      self = .notRecorded
    } else {
      self = excursions.isEmpty ? .inside : .beyond(excursions)
    }
  }

  /// The excursion with the most decades, or nil where there is none.
  public var farthest: Excursion? {
    guard case .beyond(let excursions) = self else { return nil }
    return excursions.max { abs($0.decades) < abs($1.decades) }
  }
}
