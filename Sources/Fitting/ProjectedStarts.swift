import Optimization
import RealModule
import ScalingLaws

/// Starts for laws that are linear in all but two exponents: these from a grid, the rest by least
/// squares, and of all pairs those that none beside them betters.
///
/// What is squared is the error as a part of the loss, which is nearly that of the logarithm.
///
/// Source: Golub and Pereyra, SIAM Journal on Numerical Analysis 10, 1973, for the projection.
struct ProjectedStarts {
  /// More would be neighbours of these.
  private static let limit = 8
  /// A start needs no more runs than this.
  private static let enoughRuns = 500

  private static let exponents: [Double] = {
    let large = (0..<18).map { 0.02 * Double.pow(1.45, Double($0)) }
    return [-4, -2, -1, -0.5, -0.25, -0.12, -0.06, -0.03] + large
  }()

  /// The coefficients to start from, the best first; none for a law of another form.
  let coefficients: [[Double]]

  init(_ request: FitRequest) {
    let step = max(1, request.runs.count / Self.enoughRuns)
    let chosen = stride(from: 0, to: request.runs.count, by: step)
    guard let search = ExponentSearch(request, chosen: Array(chosen)) else {
      coefficients = []
      return
    }
    let floors: [Double?] = search.hasGivenFloor ? [0, 0.3, 0.6, 0.85] : [nil]
    let found = floors.flatMap { Self.minima(search, floorShare: $0) }
    coefficients = found.sorted { $0.sum < $1.sum }.prefix(Self.limit).map(\.coefficients)
  }

  /// The pairs of exponents that no neighbour on the grid betters.
  private static func minima(
    _ search: ExponentSearch, floorShare: Double?
  ) -> [ExponentSearch.Solution] {
    var search = search
    let size = exponents.count
    if let floorShare { search.setFloor(share: floorShare) }
    let grid = (0..<size * size).map { place in
      search.solution(exponents[place / size], exponents[place % size])
    }
    return grid.indices.compactMap { place in
      guard let solution = grid[place] else { return nil }
      let isLeast = neighbours(of: place, size: size).allSatisfy { neighbour in
        grid[neighbour].map { solution.sum <= $0.sum } ?? true
      }
      return isLeast ? solution : nil
    }
  }

  private static func neighbours(of place: Int, size: Int) -> [Int] {
    let (row, column) = (place / size, place % size)
    return (max(0, row - 1)...min(size - 1, row + 1)).flatMap { row in
      (max(0, column - 1)...min(size - 1, column + 1)).map { row * size + $0 }
    }
  }
}
