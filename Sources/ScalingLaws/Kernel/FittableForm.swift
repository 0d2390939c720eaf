/// A law that can be fitted to runs: it has a part in the kernel, with its gradient.
///
/// What it takes is among ``LogRun``'s columns, and what it gives is positive.
protocol FittableForm: LawForm {
  /// Makes the coefficients ready for a loop over runs.
  init(_ coefficients: [Double])

  /// *ln L̂* of one run.
  func logLoss(_ run: LogRun) -> Double

  /// *ln L̂* of one run, and *∂ ln L̂/∂θ* for each coefficient *θ*, in order.
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double

  /// The loops of `LawLoops.swift`: required, so that each law gets its own, specialized.
  static func predict(
    _ batch: LogBatch, _ coefficients: [Double], into logLosses: UnsafeMutablePointer<Double>)

  /// The same with the gradient by rows; see ``LawKernel``.
  static func predict(
    _ batch: LogBatch, _ coefficients: [Double], into logLosses: UnsafeMutablePointer<Double>,
    jacobian: UnsafeMutablePointer<Double>)
}
