/// What the file of a law provides: its description, its formula, and its part of the kernel.
///
/// The requirements are static, so that choosing a law at run time allocates nothing.
protocol LawForm {
  /// What there is to show about the law.
  static var description: LawDescription { get }

  /// The formula by the library's functions: the reference for the kernel.
  ///
  /// Nil where an input is missing or outside the domain.
  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double?

  /// The loss of `params` parameters with unlimited data; nil where that has no meaning.
  static func limit(params: Double, _ coefficients: [Double]) -> Double?

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
