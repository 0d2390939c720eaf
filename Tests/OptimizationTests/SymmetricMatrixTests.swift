import Optimization
import TestSupport
import Testing

@Suite struct SymmetricMatrixTests {
  private func matrix(_ rows: [[Double]]) -> SymmetricMatrix {
    var matrix = SymmetricMatrix(size: rows.count)
    for row in rows.indices { for column in 0...row { matrix[row, column] = rows[row][column] } }
    return matrix
  }

  // Oracle: by hand, 4·1 + 2·2 = 8 and 2·1 + 3·2 = 8.
  @Test func aFactorSolves() {
    var factor = matrix([[4], [2, 3]])
    var vector = [8.0, 8.0]

    let isFactored = factor.factor()
    factor.solve(&vector)

    #expect(isFactored)
    #expect(vector[0].isNear(1, within: 1e-15))
    #expect(vector[1].isNear(2, within: 1e-15))
  }

  @Test(arguments: [[[0.0]], [[1], [2, 1]], [[-1]], [[.nan]]])
  func whatIsNotPositiveDefiniteHasNoFactor(rows: [[Double]]) {
    var matrix = matrix(rows)

    let isFactored = matrix.factor()

    #expect(!isFactored)
  }

  // Oracle: by hand, the eigenvalues of [[2, 1], [1, 2]] are 1 and 3.
  @Test func eigenvaluesAscend() {
    let system = matrix([[2], [1, 2]]).eigensystem

    #expect(system[0].value.isNear(1, within: 1e-15))
    #expect(system[1].value.isNear(3, within: 1e-15))
    #expect(system[1].vector[0].isNear(system[1].vector[1], within: 1e-15))
  }

  // Oracle: Hilbert's matrix of size 5; its least eigenvalue is 3.287928772e-6 (Gregory and Karney,
  // "A Collection of Matrices for Testing Computational Algorithms", 1969).
  @Test func aSmallEigenvalueIsFound() {
    let hilbert = matrix((0..<5).map { row in (0...row).map { 1 / Double(row + $0 + 1) } })

    #expect(hilbert.eigensystem[0].value.isNear(3.287928772e-6, within: 1e-8))
  }

  // Property: x times the matrix and its inverse is x.
  @Test func theInverseUndoes() throws {
    let given = matrix([[5], [1, 4], [0.5, -1, 3]])
    let inverse = try #require(given.inverse)

    for row in 0..<3 {
      for column in 0..<3 {
        let product = (0..<3).reduce(0) { $0 + given[row, $1] * inverse[$1, column] }
        #expect(abs(product - (row == column ? 1 : 0)) < 1e-15)
      }
    }
  }

  // Oracle: by hand, 4 + 2·2·2 + 3·4 for x = (1, 2).
  @Test func aQuadraticFormTakesBothTriangles() {
    #expect(matrix([[4], [2, 3]]).quadraticForm([1, 2]) == 24)
  }
}
