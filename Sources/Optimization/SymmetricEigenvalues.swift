import RealModule

extension SymmetricMatrix {
  /// The eigenvalues, ascending, with their eigenvectors, by Jacobi's rotations.
  ///
  /// Source: Golub and Van Loan, "Matrix Computations", 4th edition, section 8.5.
  public var eigensystem: [(value: Double, vector: [Double])] {
    var matrix = self
    var vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
    for _ in 0..<30 where matrix.offDiagonal > 0 {
      for row in 1..<max(size, 1) {
        for column in 0..<row { matrix.rotate(row, column, &vectors) }
      }
    }
    let pairs = (0..<size).map { index in
      (value: matrix[index, index], vector: vectors.map { $0[index] })
    }
    return pairs.sorted { $0.value < $1.value }
  }

  private var offDiagonal: Double {
    var sum = 0.0
    for row in 0..<size { for column in 0..<row { sum += abs(self[row, column]) } }
    return sum
  }

  /// Makes the element in row *p* and column *q* zero.
  private mutating func rotate(_ p: Int, _ q: Int, _ vectors: inout [[Double]]) {
    let element = self[p, q]
    // Below this the element no longer changes the diagonal.
    guard abs(element) > 1e-300,
      abs(element) > 1e-17 * (abs(self[p, p] * self[q, q])).squareRoot()
    else {
      self[p, q] = 0
      return
    }
    let theta = (self[q, q] - self[p, p]) / (2 * element)
    let sign = theta < 0 ? -1.0 : 1.0
    let tangent = sign / (abs(theta) + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    self[p, p] -= tangent * element
    self[q, q] += tangent * element
    self[p, q] = 0
    for other in 0..<size where other != p && other != q {
      let (first, second) = (self[other, p], self[other, q])
      self[other, p] = cosine * first - sine * second
      self[other, q] = sine * first + cosine * second
    }
    for row in 0..<size {
      let (first, second) = (vectors[row][p], vectors[row][q])
      vectors[row][p] = cosine * first - sine * second
      vectors[row][q] = sine * first + cosine * second
    }
  }
}
