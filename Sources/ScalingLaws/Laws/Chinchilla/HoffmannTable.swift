import RealModule

/// A table of compute-optimal sizes: nine sizes with their FLOPs and tokens.
///
/// Source: Hoffmann and others, 2022, arXiv:2203.15556, Table 3 (approach 1) and Table A3
/// (approaches 2 and 3).
public struct HoffmannTable: Hashable, Sendable {
  private let compute: [Double]
  private let tokens: [Double]

  /// The sizes of all tables.
  private static let params = [400e6, 1e9, 10e9, 67e9, 175e9, 280e9, 520e9, 1e12, 10e12]

  /// Approach 1: the envelope of training curves.
  public static let approach1 = HoffmannTable(
    compute: [1.92e19, 1.21e20, 1.23e22, 5.76e23, 3.85e24, 9.90e24, 3.43e25, 1.27e26, 1.30e28],
    tokens: [8.0e9, 20.2e9, 205.1e9, 1.5e12, 3.7e12, 5.9e12, 11.0e12, 21.2e12, 216.2e12])

  /// Approach 2: profiles of equal compute.
  public static let approach2 = HoffmannTable(
    compute: [1.84e19, 1.20e20, 1.32e22, 6.88e23, 4.54e24, 1.18e25, 4.19e25, 1.59e26, 1.75e28],
    tokens: [7.7e9, 20.0e9, 219.5e9, 1.7e12, 4.3e12, 7.1e12, 13.4e12, 26.5e12, 292.0e12])

  /// Approach 3: the parametric fit, as printed; neither equation 10 nor its TeX source gives it.
  ///
  /// The table prints 1.26e24 FLOPs for 175B, a misprint for 1.26e25: 6ND of its own row.
  public static let approach3 = HoffmannTable(
    compute: [2.21e19, 1.62e20, 2.46e22, 1.71e24, 1.26e25, 3.52e25, 1.36e26, 5.65e26, 8.55e28],
    tokens: [9.2e9, 27.1e9, 410.1e9, 4.1e12, 12.0e12, 20.1e12, 43.5e12, 94.1e12, 1425.5e12])

  /// The column of *N*, *C* or *D*.
  private func column(_ quantity: Quantity) -> [Double] {
    switch quantity {
    case .params: Self.params
    case .compute: compute
    case .tokens: tokens
    default: preconditionFailure("the table has params, compute and tokens")
    }
  }

  private func logs(_ output: Quantity, from input: Quantity) -> [(x: Double, y: Double)] {
    zip(column(input), column(output)).map { (Double.log($0), Double.log($1)) }
  }

  /// The value between the rows, on a straight line of logarithms; beyond the ends, on the last one.
  ///
  /// ```swift
  /// HoffmannTable.approach1.interpolated(.tokens, from: .params, at: 3e10)  // 6.5e11
  /// ```
  ///
  /// - Precondition: Both quantities are among params, compute and tokens.
  public func interpolated(
    _ output: Quantity, from input: Quantity, at value: Double
  ) -> Double {
    let rows = logs(output, from: input)
    let x = Double.log(value)
    let below = rows.dropLast().lastIndex { $0.x <= x } ?? 0
    let (low, high) = (rows[below], rows[below + 1])
    return Double.exp(low.y + (x - low.x) / (high.x - low.x) * (high.y - low.y))
  }

  /// The straight line *y = k x^p* of least squares through the logarithms of all rows.
  ///
  /// - Precondition: Both quantities are among params, compute and tokens.
  public func line(
    _ output: Quantity, from input: Quantity
  ) -> (factor: Double, exponent: Double) {
    let rows = logs(output, from: input)
    let count = Double(rows.count)
    let meanX = rows.reduce(0) { $0 + $1.x } / count
    let meanY = rows.reduce(0) { $0 + $1.y } / count
    let covariance = rows.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) }
    let exponent = covariance / rows.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    return (Double.exp(meanY - exponent * meanX), exponent)
  }
}
