/// The second derivatives of every residual at one point: *Tₖₗᵢ = ∂²rᵢ/∂xₖ∂xₗ*.
///
/// A step takes them from a point nearby: they change little where the residuals hardly do, and
/// the gradient that decides about convergence does not depend on them.
struct CurvatureTensor {
  private let size: Int
  private let count: Int
  private var rows: [Double]
  private(set) var isFilled = false

  init(size: Int, count: Int) {
    self.size = size
    self.count = count
    rows = Array(repeating: 0, count: size * (size + 1) / 2 * count)
  }

  /// Takes the differences of `jacobian` to that at a point `distance` away along one parameter.
  mutating func fill(
    parameter: Int, from jacobian: [Double], to neighbor: [Double], distance: Double
  ) {
    let inverse = 1 / distance
    let (start, length) = (SymmetricMatrix.offset(parameter, 0) * count, (parameter + 1) * count)
    rows.withUnsafeMutableBufferPointer { rows in
      jacobian.withUnsafeBufferPointer { jacobian in
        neighbor.withUnsafeBufferPointer { neighbor in
          for index in 0..<length {
            rows[start &+ index] = (neighbor[index] - jacobian[index]) * inverse
          }
        }
      }
    }
    if parameter == size - 1 { isFilled = true }
  }

  /// Adds *Σᵢ sᵢ Tₖₗᵢ* to the elements of `matrix`.
  func add(_ slopes: [Double], to matrix: inout SymmetricMatrix) {
    slopes.withUnsafeBufferPointer { slopes in
      rows.withUnsafeBufferPointer { rows in
        matrix.elements.withUnsafeMutableBufferPointer { elements in
          guard let slopes = slopes.baseAddress, let rows = rows.baseAddress,
            let target = elements.baseAddress
          else { return }
          NormalEquations.addProducts(
            of: slopes, with: rows, rowCount: elements.count, count, to: target)
        }
      }
    }
  }

  /// Forgets the values.
  mutating func clear() { isFilled = false }
}
