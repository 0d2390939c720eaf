import RealModule

extension LawKernel {
  /// The gradient *gₖ = Σᵢ wᵢ ∂ ln L̂ᵢ/∂θₖ* of an objective, from its slope *wᵢ* at each run.
  ///
  /// The sums may be taken in any order.
  ///
  /// - Parameters:
  ///   - weights: *w*, one a run.
  ///   - jacobian: What ``evaluate(_:logLosses:jacobian:)`` gave.
  ///   - gradient: Receives *g*, one a coefficient.
  public func weightedGradient(
    _ weights: [Double], jacobian: [Double], into gradient: inout [Double]
  ) {
    precondition(weights.count == count, "one weight a run is needed")
    precondition(jacobian.count == coefficientCount * count, "jacobian has the wrong shape")
    precondition(gradient.count == coefficientCount, "one element a coefficient is needed")
    for coefficient in 0..<coefficientCount {
      let row = coefficient * count
      var sum = 0.0
      for run in 0..<count {
        sum = Relaxed.multiplyAdd(weights[run], jacobian[row &+ run], sum)
      }
      gradient[coefficient] = sum
    }
  }
}
