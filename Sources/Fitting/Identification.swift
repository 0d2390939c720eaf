import Optimization
import RealModule
import ScalingLaws

/// Whether the runs determine the coefficients of a fit, and if not, which they leave open and why.
public struct Identification: Hashable, Sendable {
  /// Whether every free coefficient is determined.
  public var isIdentified: Bool { openCoefficients.isEmpty && reasons.isEmpty }
  /// The positions of the coefficients that the runs leave open.
  public let openCoefficients: [Int]
  /// Why, in words; empty where all is well.
  public let reasons: [String]
  /// The condition of the Jacobian with columns of one length and centred logarithms.
  ///
  /// That of the raw Jacobian says nothing: *A* and *α* are nearly collinear far from *N = 1*.
  public let condition: Double

  init(_ fit: LawFit) {
    let map = fit.fitter.map
    let matrix = ScaledJacobian(fit.jacobian, map: map)
    condition = matrix.condition
    let limits = RunawayCoefficients(fit)
    let spread = TokenRatio(fit.fitter.request)
    var open = Set(matrix.openCoordinates)
    open.formUnion(limits.coordinates)
    open.formUnion(matrix.vagueCoordinates(noise: fit.noise))
    let needsBoth = map.exponentCount >= 2
    if spread.isFunction, needsBoth, open.isEmpty {
      open.formUnion((0..<map.count).filter { !map.isFloor($0) })
    }
    open = matrix.withPartners(open)
    openCoefficients = map.coefficients.indices.filter { index in
      map.coordinate(of: index).map(open.contains) ?? false
    }
    var reasons: [String] = []
    if !openCoefficients.isEmpty {
      let symbols = openCoefficients.map { map.coefficients[$0].symbol }
      let cause = spread.cause.map { " (\($0))" } ?? ""
      reasons.append(
        "these \(fit.fitter.request.runs.count) runs do not identify \(listed(symbols))\(cause)")
    }
    reasons += limits.reasons
    if !fit.termination.isMinimum {
      reasons.append("no minimum was found: \(fit.termination.description)")
    }
    self.reasons = reasons
  }
}

/// "A", "A and B", "A, B and C".
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

extension CoordinateMap {
  func isFloor(_ coordinate: Int) -> Bool { coefficients[owners[coordinate]].isLossFloor }

  /// The number of free exponents.
  var exponentCount: Int {
    (0..<count).count { !isLogarithmic($0) && !coefficients[owners[$0]].isPositiveInFits }
  }
}

extension LawFit {
  /// Whether the runs determine the coefficients.
  public var identification: Identification { Identification(self) }

  /// The robust scale of the residuals: 1.4826 times their median size, the standard deviation
  /// if they were normal.
  public var noise: Double { 1.4826 * median(residuals.map(abs)) }
}
