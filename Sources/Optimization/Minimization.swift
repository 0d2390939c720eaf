/// How far a minimization goes.
public struct MinimizationLimits: Hashable, Sendable {
  /// It has converged when a Newton step can gain no more than this part of the objective.
  public var tolerance: Double
  /// The most steps that are tried.
  public var maximumSteps: Int
  /// Whether the start is so near that Newton's method may begin at once.
  public var isWarm: Bool
  /// Whether *δ* comes down from infinity, which passes over the hollows on the way.
  public var isRelaxed: Bool

  /// The limits of one minimization; a warm one is never relaxed.
  public init(
    tolerance: Double = 1e-10, maximumSteps: Int = 200, isWarm: Bool = false,
    isRelaxed: Bool = true
  ) {
    self.tolerance = tolerance
    self.maximumSteps = maximumSteps
    self.isWarm = isWarm
    self.isRelaxed = isRelaxed && !isWarm
  }
}

extension RobustLeastSquares {
  /// Goes downhill from `start`, and leaves the best point in ``point``.
  public mutating func minimize(
    from start: [Double], within limits: MinimizationLimits = MinimizationLimits()
  ) -> Termination {
    working = limits.isRelaxed ? .square : penalty
    guard begin(at: start) else { return .undefinedStart }
    for index in scales.indices { scales[index] = 1e-300 }
    usesHome = limits.isWarm && home.isFilled
    if limits.isWarm { expand(.reweighted) }
    var descent = Descent(limits)
    while descent.steps < limits.maximumSteps {
      if let end = advance(&descent) { return end }
    }
    return .iterationLimit(limits.maximumSteps)
  }

  /// Goes to the next point, or says why there is none.
  private mutating func advance(_ descent: inout Descent) -> Termination? {
    let isLast = working == penalty
    if isLast, descent.choice == .newton, descent.isOld || !(usesHome || curvature.isFilled) {
      refreshCurvature()
      descent.age = 0
    }
    expand(descent.choice)
    let floor = roundingFloor
    if objective <= floor { return .converged }
    while descent.steps < descent.limits.maximumSteps {
      descent.steps += 1
      guard solveStep(damping: descent.damping) else {
        descent.growDamping()
        continue
      }
      placeTrial()
      let promise = promisedGain()
      // Far enough for the next δ; a step that is hardly damped must have said so.
      let isNearEnough = promise <= (descent.damping < 0.1 ? 0.003 : 1e-10) * objective
      if !isLast, isNearEnough {
        tighten()
        descent.beginStage()
        return nil
      }
      if promise <= descent.limits.tolerance * objective + floor {
        let isSettled = descent.isPlain || isSettledWithoutDamping(descent)
        if isSettled { return .converged }
        return descent.distrust()
      }
      let value = evaluateTrial()
      let gain = objective - value
      if gain > 0 {
        descent.judge(gain: gain, promise: promise, objective: objective)
        acceptTrial(value)
        return descent.isStalled ? .rounding : nil
      }
      descent.growDamping()
      if isLast, descent.isOutdated { return descent.distrust() }
    }
    return nil
  }

  /// Whether an undamped Newton step promises no more than the tolerance either.
  private mutating func isSettledWithoutDamping(_ descent: Descent) -> Bool {
    guard descent.choice == .newton, solveStep(damping: 0) else { return false }
    placeTrial()
    return promisedGain() <= descent.limits.tolerance * objective + roundingFloor
  }

  /// The objective that rounding leaves where every residual is zero.
  var roundingFloor: Double { Double(weights.count) * 1e-31 }
}

/// The control of one minimization.
private struct Descent {
  let limits: MinimizationLimits
  var choice: CurvatureChoice
  var damping: Double
  var steps = 0
  /// The steps since the second derivatives were taken.
  var age = 0
  var isStalled: Bool { smallGains >= 12 }
  private var growth = 2.0
  private var smallGains = 0
  private static let oldAge = 12

  init(_ limits: MinimizationLimits) {
    self.limits = limits
    choice = limits.isWarm ? .newton : .reweighted
    damping = limits.isWarm ? 0 : 0.1
  }

  /// Whether the second derivatives have served long enough.
  var isOld: Bool { age >= Self.oldAge }

  /// Whether other second derivatives might have served better.
  var isOutdated: Bool { age > 5 }

  /// Whether the step is Newton's, all but undamped.
  var isPlain: Bool { choice == .newton && damping < 1e-6 }

  /// Newton's method is good from here on: the reweighted squares have done the long way.
  mutating func beginStage() {
    choice = .newton
    smallGains = 0
  }

  mutating func growDamping() {
    damping = max(damping * growth, 1e-5)
    growth *= 2
  }

  /// The quadratic failed: another one is tried, unless this was the best.
  mutating func distrust() -> Termination? {
    if choice == .newton, age == 0 { return .rounding }
    if choice == .newton { damping *= 0.25 }
    choice = .newton
    age = Self.oldAge
    return nil
  }

  /// Trusts the quadratic more or less after a step that gained something.
  mutating func judge(gain: Double, promise: Double, objective: Double) {
    age += 1
    smallGains = gain < 1e-13 * objective ? smallGains + 1 : 0
    if gain > 0.75 * promise {
      damping *= 0.1
      if damping < 1e-9 { damping = 0 }
      growth = 2
    } else if gain < 0.25 * promise {
      damping = max(2 * damping, 1e-5)
    }
    if choice == .reweighted, gain < 0.03 * objective || steps > 30 { choice = .newton }
  }
}
