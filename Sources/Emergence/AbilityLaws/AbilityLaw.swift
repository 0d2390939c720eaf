import RealModule

/// An ability's law with numbers.
///
/// ```swift
/// let law = AbilityLaw(.hinge, [0.25, 0.441, 3.328])
/// law.value(at: 2.5)  // ≈ 0.615
/// ```
public struct AbilityLaw: Hashable, Sendable {
  /// The form.
  public let form: AbilityForm
  /// The coefficients, in the order of ``AbilityForm/symbols(predictors:)``.
  public let coefficients: [Double]

  /// A law of `form` with these coefficients.
  ///
  /// - Precondition: There are as many as the form has symbols.
  public init(_ form: AbilityForm, _ coefficients: [Double]) {
    let predictors = form == .chanceSigmoid ? max(coefficients.count - 2, 1) : 1
    precondition(
      coefficients.count == form.symbols(predictors: predictors).count,
      "\(form.rawValue) has another number of coefficients")
    self.form = form
    self.coefficients = coefficients
  }

  /// The number of predictors that a value follows from.
  public var predictorCount: Int { form == .chanceSigmoid ? coefficients.count - 2 : 1 }

  /// The metric at one predictor: a loss, or what the law was fitted by.
  public func value(at predictor: Double) -> Double { value(at: [predictor]) }

  /// The metric at several predictors.
  ///
  /// - Precondition: There are ``predictorCount`` of them.
  public func value(at predictors: [Double]) -> Double {
    precondition(predictors.count == predictorCount, "the law has another number of predictors")
    let (c, x) = (coefficients, predictors[0])
    switch form {
    case .exponentialError: return c[2] - c[0] * Double.exp(-c[1] * x)
    case .ladderSigmoid: return c[0] * logistic(c[1] * (x - c[2])) + c[3]
    case .hinge: return c[0] + c[1] * max(0, c[2] - x)
    case .chanceSigmoid:
      let sum = zip(c.dropFirst(2), predictors).reduce(c[1]) { $0 + $1.0 * $1.1 }
      return c[0] + (1 - c[0]) * logistic(sum)
    }
  }

  /// The predictor at which the law of one predictor reaches `value`; nil where it never does.
  ///
  /// A hinge is at chance for every loss above *η*, so chance itself has no single one.
  public func predictor(reaching value: Double) -> Double? {
    guard predictorCount == 1 else { return nil }
    let c = coefficients
    let answer: Double
    switch form {
    case .exponentialError: answer = -Double.log((c[2] - value) / c[0]) / c[1]
    case .ladderSigmoid: answer = c[2] + logit((value - c[3]) / c[0]) / c[1]
    case .hinge: answer = value == c[0] ? .nan : c[2] - (value - c[0]) / c[1]
    case .chanceSigmoid: answer = (logit((value - c[0]) / (1 - c[0])) - c[1]) / c[2]
    }
    let isReached = form != .hinge || answer <= c[2]
    return answer.isFinite && isReached ? answer : nil
  }
}

/// *1/(1 + e⁻ᵘ)*, without overflow at either end.
func logistic(_ u: Double) -> Double {
  let decay = Double.exp(-abs(u))
  return u < 0 ? decay / (1 + decay) : 1 / (1 + decay)
}

/// *ln(p/(1 − p))*; NaN outside 0…1, infinite at its ends.
func logit(_ p: Double) -> Double { Double.log(p) - Double.log(onePlus: -p) }
