import Optimization
import RealModule

/// A Jacobian with centred logarithms and columns of one length.
///
/// The column of an exponent is taken without what the best single column of a factor explains: for
/// *A/N^α* this replaces *ln N* by its difference to a mean, which the units of *N* do not change.
struct ScaledJacobian {
  private let map: CoordinateMap
  private let lengths: [Double]
  /// The factor that explains most of each exponent's column.
  private let partners: [Int?]
  private let normal: SymmetricMatrix
  private let eigensystem: [(value: Double, vector: [Double])]

  /// Below this part of the largest singular value a direction is as good as absent.
  private static let rankLimit = 1e-6

  init(_ jacobian: [Double], map: CoordinateMap) {
    self.map = map
    let count = map.count > 0 ? jacobian.count / map.count : 0
    let raw = (0..<map.count).map { Array(jacobian[$0 * count..<($0 + 1) * count]) }
    var columns = raw
    var partners = [Int?](repeating: nil, count: map.count)
    for index in columns.indices where !map.isLogarithmic(index) && !map.isFloor(index) {
      let factors = raw.indices.filter(map.isLogarithmic)
      guard let partner = Self.partner(raw[index], among: factors, raw) else { continue }
      partners[index] = partner
      columns[index] = Self.rest(raw[index], without: raw[partner])
    }
    self.partners = partners
    lengths = zip(columns, raw).map { column, raw in
      let (length, before) = (product(column, column).squareRoot(), product(raw, raw).squareRoot())
      return length > 1e-10 * before ? length : 0
    }
    var normal = SymmetricMatrix(size: map.count)
    for row in columns.indices {
      for column in 0...row where lengths[row] > 0 && lengths[column] > 0 {
        normal[row, column] =
          product(columns[row], columns[column]) / (lengths[row] * lengths[column])
      }
    }
    self.normal = normal
    eigensystem = normal.eigensystem
  }

  /// The factor whose column explains most of `column`, if one explains any of it.
  private static func partner(_ column: [Double], among factors: [Int], _ columns: [[Double]])
    -> Int?
  {
    func explained(_ factor: Int) -> Double {
      let length = product(columns[factor], columns[factor])
      let common = product(column, columns[factor])
      return length > 0 ? common * common / length : 0
    }
    return factors.filter { explained($0) > 0 }.max { explained($0) < explained($1) }
  }

  private static func rest(_ column: [Double], without factor: [Double]) -> [Double] {
    let share = product(column, factor) / product(factor, factor)
    return zip(column, factor).map { $0 - share * $1 }
  }

  /// The coordinates with the factors of the exponents among them: an exponent that is open leaves
  /// its factor open.
  func withPartners(_ coordinates: Set<Int>) -> Set<Int> {
    coordinates.union(coordinates.compactMap { partners[$0] })
  }

  /// The ratio of the largest to the smallest singular value.
  var condition: Double {
    guard let least = eigensystem.first?.value, let most = eigensystem.last?.value else { return 1 }
    return least > 0 ? (most / least).squareRoot() : .infinity
  }

  /// The coordinates that a direction without effect moves.
  var openCoordinates: [Int] {
    let most = eigensystem.last?.value ?? 0
    let silent = eigensystem.filter { $0.value <= Self.rankLimit * Self.rankLimit * most }
    return (0..<map.count).filter { index in
      lengths[index] == 0 || silent.contains { abs($0.vector[index]) > 0.3 }
    }
  }

  /// The coordinates whose standard error, if the noise were normal, is as large as what they can
  /// reasonably be: a factor of 150, an exponent of 1, a floor as high as the losses.
  func vagueCoordinates(noise: Double) -> [Int] {
    guard let inverse = normal.inverse else { return [] }
    return (0..<map.count).filter { index in
      guard lengths[index] > 0 else { return false }
      let error = noise * max(inverse[index, index], 0).squareRoot() / lengths[index]
      return error > (map.isLogarithmic(index) ? 5 : 1)
    }
  }
}

private func product(_ first: [Double], _ second: [Double]) -> Double {
  zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
}
