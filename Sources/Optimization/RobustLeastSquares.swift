import RealModule

/// Minimizes *F(x) = Σᵢ wᵢ ρ(rᵢ(x))* for a smooth residual *r* and Huber's *ρ*, within bounds.
///
/// It starts by damped reweighted least squares, which descends from anywhere, and goes over to
/// Newton's method, whose Hessian takes only the residuals inside *δ* and the curvature of all.
/// After `init` it allocates nothing, so that thousands of minimizations cost their arithmetic.
///
/// Sources: Marquardt, SIAM Journal on Applied Mathematics 11, 1963, for the damping; Nielsen,
/// IMM-REP-1999-05, for its control; Madsen and Nielsen, BIT 30, 1990, for Newton's method on
/// Huber's function.
public struct RobustLeastSquares<Model: ResidualModel> {
  /// What is fitted.
  public var model: Model
  /// *w*, one a residual.
  public var weights: [Double]
  /// *ρ*.
  public let penalty: Penalty
  /// The values that each parameter may have.
  public var bounds: [ClosedRange<Double>]
  /// *x*: the start, then the minimum.
  public internal(set) var point: [Double]
  /// *r* at the point.
  public internal(set) var residuals: [Double]
  /// *∂r/∂x* at the point; see ``ResidualModel``.
  public internal(set) var jacobian: [Double]
  /// *∂F/∂x* at the point.
  public internal(set) var gradient: [Double]

  /// *ρ* with the *δ* of the present stage, which comes down to that of ``penalty``.
  var working: Penalty
  var objective = Double.nan
  /// The Hessian at the point, after ``settle(at:)``.
  public internal(set) var hessian: SymmetricMatrix
  var factor: SymmetricMatrix
  var scales: [Double]
  var step: [Double]
  /// Which parameters the gradient pushes against a bound.
  public internal(set) var isHeld: [Bool]
  var isPinned: [Bool]
  var slopes: [Double]
  var residualWeights: [Double]
  var scratch: [Double]
  var trialPoint: [Double]
  var trialResiduals: [Double]
  var trialJacobian: [Double]
  var curvature: CurvatureTensor
  /// The second derivatives at the point where warm starts begin; see ``settle(at:)``.
  var home: CurvatureTensor
  var usesHome = false

  /// A solver for `model`; without bounds every value is allowed.
  public init(
    _ model: Model, penalty: Penalty, weights: [Double]? = nil,
    bounds: [ClosedRange<Double>]? = nil
  ) {
    let (size, count) = (model.parameterCount, model.residualCount)
    let everything = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    self.model = model
    self.penalty = penalty
    working = penalty
    self.weights = weights ?? Array(repeating: 1, count: count)
    self.bounds = bounds ?? Array(repeating: everything, count: size)
    precondition(self.weights.count == count, "one weight a residual is needed")
    precondition(self.bounds.count == size, "one range a parameter is needed")
    let perParameter = [Double](repeating: 0, count: size)
    let perResidual = [Double](repeating: 0, count: count)
    let perDerivative = [Double](repeating: 0, count: size * count)
    (point, gradient, scales, step, trialPoint) = (
      perParameter, perParameter, perParameter, perParameter, perParameter
    )
    (residuals, slopes, residualWeights, scratch, trialResiduals) = (
      perResidual, perResidual, perResidual, perResidual, perResidual
    )
    (jacobian, trialJacobian) = (perDerivative, perDerivative)
    isHeld = Array(repeating: false, count: size)
    isPinned = isHeld
    hessian = SymmetricMatrix(size: size)
    factor = SymmetricMatrix(size: size)
    curvature = CurvatureTensor(size: size, count: count)
    home = CurvatureTensor(size: size, count: count)
  }

  /// *F* at the point.
  public var value: Double { objective }

  /// The largest *|∂F/∂x|* among the parameters that no bound holds.
  public var gradientNorm: Double {
    gradient.indices.reduce(0) { isHeld[$1] ? $0 : max($0, abs(gradient[$1])) }
  }
}

extension RobustLeastSquares {
  /// *Σᵢ wᵢ ρ(rᵢ)* ; NaN where a residual is.
  func objective(of residuals: [Double]) -> Double {
    var sum = 0.0
    residuals.withUnsafeBufferPointer { residuals in
      weights.withUnsafeBufferPointer { weights in
        for index in 0..<residuals.count {
          sum = Relaxed.multiplyAdd(working.value(residuals[index]), weights[index], sum)
        }
      }
    }
    return sum
  }

  /// Computes residuals, derivatives and objective at the trial point.
  mutating func evaluateTrial() -> Double {
    model.evaluate(at: trialPoint, residuals: &trialResiduals, jacobian: &trialJacobian)
    return objective(of: trialResiduals)
  }

  /// Makes the trial the point.
  mutating func acceptTrial(_ value: Double) {
    swap(&point, &trialPoint)
    swap(&residuals, &trialResiduals)
    swap(&jacobian, &trialJacobian)
    objective = value
  }

  /// Makes `start`, moved into the bounds, the point.
  ///
  /// - Returns: Whether the model has a value there.
  mutating func begin(at start: [Double]) -> Bool {
    for index in start.indices {
      trialPoint[index] = min(max(start[index], bounds[index].lowerBound), bounds[index].upperBound)
    }
    curvature.clear()
    acceptTrial(evaluateTrial())
    return objective.isFinite
  }

  /// Brings *δ* nearer to its last value: a small part of the present residuals.
  mutating func tighten() {
    var (size, count) = (0.0, 0.0)
    for index in residuals.indices {
      size += weights[index] * abs(residuals[index])
      count += weights[index]
    }
    let next = min(0.5 * size / count, 0.25 * working.delta)
    working = Penalty(delta: max(penalty.delta, next))
    objective = objective(of: residuals)
  }
}
