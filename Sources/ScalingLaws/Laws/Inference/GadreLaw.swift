import RealModule

/// The over-training law *L = E + (a M^η + b M^−η) C^−η*, with *M = D/N* and *C = 6ND*.
///
/// In *N* and *D* it is Chinchilla's form with *α = β = 2η*, *A = a 6^−η* and *B = b 6^−η*.
///
/// Source: Gadre and others, "Language models scale reliably with over-training and on downstream
/// tasks", 2024, arXiv:2403.08540, equation 4; constants fitted with the code of its authors.
struct GadreLaw: FittableForm {
  private let growth: Double
  private let irreducibleLoss: Double
  private let sizeFactor: Double
  private let dataFactor: Double
  private let logSizeFactor: Double
  private let logDataFactor: Double

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens) else { return nil }
    let eta = coefficients[0]
    let ratio = Double.pow(tokens / params, eta)
    let compute = Double.pow(Compute.total(params: params, tokens: tokens), eta)
    return coefficients[1] + (coefficients[2] * ratio + coefficients[3] / ratio) / compute
  }

  /// *E + a (6N²)^−η*.
  static func limit(params: Double, _ coefficients: [Double]) -> Double? {
    coefficients[1] + coefficients[2] * Double.pow(6 * params * params, -coefficients[0])
  }

  init(_ coefficients: [Double]) {
    growth = coefficients[0]
    irreducibleLoss = coefficients[1]
    sizeFactor = coefficients[2]
    dataFactor = coefficients[3]
    logSizeFactor = Double.log(coefficients[2])
    logDataFactor = Double.log(coefficients[3])
  }

  @inline(__always)
  func logLoss(_ run: LogRun) -> Double {
    let terms = terms(run)
    return Polynomial.log(terms.size + terms.data + irreducibleLoss)
  }

  /// With the terms *s = a (6N²)^−η* and *d = b (6D²)^−η*: *∂η = −(s ln 6N² + d ln 6D²)/L*,
  /// *∂E = 1/L*, *∂a = s/(a L)*, *∂b = d/(b L)*.
  @inline(__always)
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double {
    let terms = terms(run)
    let loss = terms.size + terms.data + irreducibleLoss
    let inverse = 1 / loss
    let (sizeShare, dataShare) = (terms.size * inverse, terms.data * inverse)
    gradient[0] = -(sizeShare * logSixSquare(run.params) + dataShare * logSixSquare(run.tokens))
    gradient[1] = inverse
    gradient[2] = sizeShare * (1 / sizeFactor)
    gradient[3] = dataShare * (1 / dataFactor)
    return Polynomial.log(loss)
  }

  @inline(__always)
  private func terms(_ run: LogRun) -> (size: Double, data: Double) {
    (
      Polynomial.exp(logSizeFactor - logSixSquare(run.params) * growth),
      Polynomial.exp(logDataFactor - logSixSquare(run.tokens) * growth)
    )
  }

  @inline(__always)
  private func logSixSquare(_ log: Double) -> Double {
    Compute.logTotal(logParams: log, logTokens: log)
  }
}
