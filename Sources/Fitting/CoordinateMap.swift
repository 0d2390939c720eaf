import RealModule
import ScalingLaws

/// How the law's coefficients follow from the free coordinates of a fit.
///
/// A coordinate is the coefficient, or its logarithm where that has a log scale; tied coefficients
/// share one.
struct CoordinateMap: Hashable, Sendable {
  private enum Source: Hashable {
    case fixed(Double)
    case free(Int)
  }

  private let sources: [Source]
  let coefficients: [Coefficient]
  /// The first coefficient of each coordinate.
  let owners: [Int]
  /// What each coordinate may be.
  let bounds: [ClosedRange<Double>]

  init(_ description: LawDescription, _ constraints: FitConstraints) {
    coefficients = description.coefficients
    var sources: [Source?] = coefficients.indices.map { index in
      let tie = constraints.ties.first { $0.contains(index) } ?? [index]
      return tie.lazy.compactMap { constraints.fixed[$0] }.first.map(Source.fixed)
    }
    var owners: [Int] = []
    for index in coefficients.indices where sources[index] == nil {
      let tie = constraints.ties.first { $0.contains(index) } ?? [index]
      for member in tie { sources[member] = .free(owners.count) }
      owners.append(index)
    }
    self.sources = sources.compactMap { $0 }
    self.owners = owners
    bounds = owners.map { owner in
      Self.bounds(of: description.coefficients[owner], given: constraints.bounds[owner])
    }
  }

  var count: Int { owners.count }

  func isLogarithmic(_ coordinate: Int) -> Bool {
    coefficients[owners[coordinate]].isLogarithmic
  }

  /// Fills in the coefficients at `point`.
  func fill(_ values: inout [Double], at point: [Double]) {
    for index in values.indices {
      switch sources[index] {
      case .fixed(let value): values[index] = value
      case .free(let coordinate):
        let position = point[coordinate]
        values[index] = coefficients[index].isLogarithmic ? Double.exp(position) : position
      }
    }
  }

  /// The coefficients at `point`.
  func values(at point: [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: coefficients.count)
    fill(&values, at: point)
    return values
  }

  /// The coordinates at which the free coefficients have these values.
  func point(at values: [Double]) -> [Double] {
    owners.map { coefficients[$0].isLogarithmic ? Double.log(values[$0]) : values[$0] }
  }

  /// The coordinate that a coefficient follows, or nil where it is fixed.
  func coordinate(of coefficient: Int) -> Int? {
    guard case .free(let coordinate) = sources[coefficient] else { return nil }
    return coordinate
  }

  /// The end of the coordinates: a coefficient this large or small is out of every law's reach.
  static let farthestLog = 690.0
  static let farthestExponent = 1000.0

  private static func bounds(
    of coefficient: Coefficient, given: ClosedRange<Double>?
  ) -> ClosedRange<Double> {
    guard coefficient.isLogarithmic else {
      let lowest = coefficient.isPositiveInFits ? 0 : -farthestExponent
      return given ?? lowest...farthestExponent
    }
    guard let given else { return -farthestLog...farthestLog }
    return max(
      -farthestLog, Double.log(max(given.lowerBound, 1e-300)))...min(
        farthestLog, Double.log(max(given.upperBound, 1e-300)))
  }
}
