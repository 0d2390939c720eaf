import RealModule

/// A small symmetric matrix, of which the lower triangle is kept by rows.
///
/// Its storage is made once: to fill, factor and solve it allocates nothing.
public struct SymmetricMatrix: Hashable, Sendable {
  /// The largest size that the solvers take.
  public static let maximumSize = 16
  /// The number of rows.
  public let size: Int
  var elements: [Double]

  /// A matrix of zeros.
  public init(size: Int) {
    precondition((0...Self.maximumSize).contains(size), "the matrix is too large")
    self.size = size
    elements = Array(repeating: 0, count: size * (size + 1) / 2)
  }

  /// The element in `row` and `column`.
  public subscript(row: Int, column: Int) -> Double {
    @inline(__always) get { elements[Self.offset(row, column)] }
    @inline(__always) set { elements[Self.offset(row, column)] = newValue }
  }

  /// Where an element is kept: those right of the diagonal are those below it.
  @inline(__always)
  static func offset(_ row: Int, _ column: Int) -> Int {
    let (large, small) = row < column ? (column, row) : (row, column)
    return large &* (large &+ 1) / 2 &+ small
  }

  /// *xᵀ M x*.
  public func quadraticForm(_ vector: [Double]) -> Double {
    var sum = 0.0
    for row in 0..<size {
      var product = 0.5 * self[row, row] * vector[row]
      for column in 0..<row { product += self[row, column] * vector[column] }
      sum += 2 * product * vector[row]
    }
    return sum
  }
}

extension SymmetricMatrix {
  /// Replaces the matrix by its Cholesky factor *L*, with *M = L Lᵀ*.
  ///
  /// - Returns: False, with the matrix spoiled, where it is not positive definite.
  public mutating func factor() -> Bool {
    for row in 0..<size {
      for column in 0...row {
        var sum = self[row, column]
        for inner in 0..<column { sum -= self[row, inner] * self[column, inner] }
        if row == column {
          guard sum > 0, sum.isFinite else { return false }
          self[row, row] = sum.squareRoot()
        } else {
          self[row, column] = sum / self[column, column]
        }
      }
    }
    return true
  }

  /// Solves *L Lᵀ x = b* in place, where this is the factor *L*.
  public func solve(_ vector: inout [Double]) {
    for row in 0..<size {
      var sum = vector[row]
      for column in 0..<row { sum -= self[row, column] * vector[column] }
      vector[row] = sum / self[row, row]
    }
    for row in (0..<size).reversed() {
      var sum = vector[row]
      for below in row + 1..<max(size, row + 1) { sum -= self[below, row] * vector[below] }
      vector[row] = sum / self[row, row]
    }
  }

  /// The inverse, or nil where the matrix is not positive definite.
  public var inverse: SymmetricMatrix? {
    var factor = self
    guard factor.factor() else { return nil }
    var inverse = SymmetricMatrix(size: size)
    for column in 0..<size {
      var unit = [Double](repeating: 0, count: size)
      unit[column] = 1
      factor.solve(&unit)
      for row in column..<size { inverse[row, column] = unit[row] }
    }
    return inverse
  }
}
