extension RobustLeastSquares {
  /// Goes on by undamped Newton steps, as long as each promises less than the one before, and so
  /// finds the minimum to the last digits, which the objective itself no longer tells apart.
  ///
  /// - Returns: Whether the last step was one of Newton's at a minimum.
  public mutating func polish() -> Bool {
    working = penalty
    var lastPromise = Double.infinity
    for _ in 0..<20 {
      refreshCurvature()
      expand(.newton)
      guard solveStep(damping: 0) else { return false }
      placeTrial()
      let promise = promisedGain()
      guard promise < 0.5 * lastPromise else { return true }
      let value = evaluateTrial()
      guard value <= objective + 1e-12 * abs(objective) + roundingFloor else {
        return lastPromise.isFinite
      }
      acceptTrial(value)
      lastPromise = promise
    }
    return true
  }

  /// Computes what Newton's method knows at `start`: residuals, gradient and Hessian.
  ///
  /// Warm starts from here then take these second derivatives for theirs.
  public mutating func settle(at start: [Double]) {
    working = penalty
    guard begin(at: start) else { return }
    for index in scales.indices { scales[index] = 1e-300 }
    refreshCurvature()
    home = curvature
    expand(.newton)
  }

  /// Forgets the second derivatives that ``settle(at:)`` took, for warm starts elsewhere.
  public mutating func forgetCurvature() { home.clear() }

  /// *F* at `point`; NaN where the model has no value.
  public mutating func value(at point: [Double]) -> Double {
    working = penalty
    for index in point.indices { trialPoint[index] = point[index] }
    return evaluateTrial()
  }
}
