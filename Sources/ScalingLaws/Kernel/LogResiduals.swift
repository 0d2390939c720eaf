extension ScalingLaw {
  /// The residuals *ln L − ln L̂* of `runs`, in log nats: NaN of a run that lacks an input of the law,
  /// or of which the law has no positive finite loss.
  ///
  /// By the kernel, several runs at once: they agree with those of ``value(at:)`` to 10⁻¹³. Nil of a law
  /// that has no kernel, or that takes more than *N*, *D* and *C*.
  package func logResiduals(of runs: ArraySlice<TrainingRun>) -> [Double]? {
    let inputs = description.inputs
    guard family.isFittable, inputs.allSatisfy([Quantity.params, .tokens, .compute].contains)
    else { return nil }
    var logs: [Quantity: [Double]] = [:]
    for quantity in inputs {
      var values = runs.map { $0[quantity] ?? 0 }  // 0 has no logarithm either
      Polynomial.log(&values)
      logs[quantity] = values
    }
    var predictions = [Double](repeating: .nan, count: runs.count)
    LawKernel(family, logs: logs).evaluate(coefficients, logLosses: &predictions)
    var residuals = runs.map(\.loss)
    Polynomial.log(&residuals)
    for index in residuals.indices { residuals[index] -= predictions[index] }
    return residuals
  }
}
