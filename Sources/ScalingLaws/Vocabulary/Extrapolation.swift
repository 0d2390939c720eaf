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
    let distances = range.distances(of: inputs)
    let excursions = distances.filter { $0.decades != 0 }
    if distances.isEmpty {
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

extension FittedRange {
  /// How many decades each of `inputs`, completed by *C = 6ND*, lies beyond its range: 0 inside.
  ///
  /// A quantity without a recorded range is left out.
  public func distances(of inputs: Quantities) -> [Extrapolation.Excursion] {
    guard isRecorded else { return [] }
    return inputs.completed.all.compactMap { quantity, value in
      guard quantity.domain.contains(value),
        let decades = decades(beyond: quantity, at: value), decades.isFinite
      else { return nil }
      return Extrapolation.Excursion(quantity: quantity, decades: decades)
    }
  }
}
