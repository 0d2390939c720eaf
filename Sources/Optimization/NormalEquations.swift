import RealModule

/// The sums over residuals that a step needs; they may be taken in any order.
enum NormalEquations {
  typealias Row = UnsafePointer<Double>

  /// *Σᵢ aᵢ bᵢ*.
  @inline(__always)
  static func dot(_ first: Row, _ second: Row, _ count: Int) -> Double {
    var sum = 0.0
    for index in 0..<count { sum = Relaxed.multiplyAdd(first[index], second[index], sum) }
    return sum
  }

  /// The products of `first` with each of the rows, which follow each other from `rows` on, added
  /// to `target`.
  ///
  /// Four at a time: each row of `first` is read once for all, and their sums do not wait for each
  /// other.
  @inline(__always)
  static func addProducts(
    of first: Row, with rows: Row, rowCount: Int, _ count: Int,
    to target: UnsafeMutablePointer<Double>
  ) {
    var row = 0
    while row &+ 4 <= rowCount {
      let start = rows + row &* count
      let sums = fourProducts(first, start, count)
      for offset in 0..<4 { target[row &+ offset] += sums[offset] }
      row &+= 4
    }
    while row < rowCount {
      target[row] += dot(first, rows + row &* count, count)
      row &+= 1
    }
  }

  @inline(__always)
  private static func fourProducts(_ first: Row, _ rows: Row, _ count: Int) -> SIMD4<Double> {
    let (second, third, fourth) = (rows + count, rows + 2 &* count, rows + 3 &* count)
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    for index in 0..<count {
      let factor = first[index]
      a = Relaxed.multiplyAdd(factor, rows[index], a)
      b = Relaxed.multiplyAdd(factor, second[index], b)
      c = Relaxed.multiplyAdd(factor, third[index], c)
      d = Relaxed.multiplyAdd(factor, fourth[index], d)
    }
    return SIMD4(a, b, c, d)
  }

  /// The gradient *gₖ = Σᵢ sᵢ Jₖᵢ*.
  static func gradient(_ slopes: [Double], _ jacobian: [Double], into gradient: inout [Double]) {
    let count = slopes.count
    for row in gradient.indices { gradient[row] = 0 }
    slopes.withUnsafeBufferPointer { slopes in
      jacobian.withUnsafeBufferPointer { rows in
        gradient.withUnsafeMutableBufferPointer { gradient in
          guard let slopes = slopes.baseAddress, let rows = rows.baseAddress,
            let target = gradient.baseAddress
          else { return }
          addProducts(of: slopes, with: rows, rowCount: gradient.count, count, to: target)
        }
      }
    }
  }

  /// The matrix *Mₖₗ = Σᵢ cᵢ Jₖᵢ Jₗᵢ*; `scratch` has one element a residual.
  static func gram(
    _ weights: [Double], _ jacobian: [Double], scratch: inout [Double],
    into matrix: inout SymmetricMatrix
  ) {
    let (count, size) = (weights.count, matrix.size)
    for element in matrix.elements.indices { matrix.elements[element] = 0 }
    weights.withUnsafeBufferPointer { weights in
      jacobian.withUnsafeBufferPointer { rows in
        scratch.withUnsafeMutableBufferPointer { scratch in
          matrix.elements.withUnsafeMutableBufferPointer { elements in
            guard let weights = weights.baseAddress, let rows = rows.baseAddress,
              let scratch = scratch.baseAddress, let target = elements.baseAddress
            else { return }
            for row in 0..<size {
              let current = rows + row * count
              for index in 0..<count { scratch[index] = weights[index] * current[index] }
              addProducts(
                of: scratch, with: rows, rowCount: row + 1, count,
                to: target + SymmetricMatrix.offset(row, 0))
            }
          }
        }
      }
    }
  }
}
