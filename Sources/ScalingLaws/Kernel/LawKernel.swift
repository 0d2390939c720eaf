import RealModule

/// A law over many runs at once: log predictions and their gradient.
///
/// The logarithms of the inputs are taken once. Evaluations then allocate nothing: their results
/// go to the caller's arrays. ``ScalingLaw/value(at:)`` is the reference, met to 10⁻¹⁴.
///
/// ```swift
/// let kernel = LawKernel(.chinchilla, logParams: lnN, logTokens: lnD)
/// kernel.evaluate(coefficients, logLosses: &predictions, jacobian: &jacobian)
/// ```
public struct LawKernel: Sendable {
  /// The law's form.
  public let family: LawFamily
  /// The number of runs.
  public let count: Int
  /// The number of coefficients, and so of rows in a Jacobian.
  public let coefficientCount: Int
  private let form: any FittableForm.Type
  private let columns: LogColumns

  /// A batch from natural logarithms, one a run; a column that the law does not take may be left
  /// out.
  ///
  /// - Precondition: The law can be fitted.
  public init(_ family: LawFamily, logs: [Quantity: [Double]]) {
    guard let form = family.fittableForm else {
      preconditionFailure("\(family.rawValue) has no kernel")
    }
    let description = family.description
    self.family = family
    self.form = form
    coefficientCount = description.coefficients.count
    columns = LogColumns(logs, of: description.inputs)
    count = columns.count
  }

  /// A batch from natural logarithms of *N*, *D* and *C*, one a run.
  public init(
    _ family: LawFamily, logParams: [Double] = [], logTokens: [Double] = [],
    logCompute: [Double] = []
  ) {
    self.init(
      family, logs: [.params: logParams, .tokens: logTokens, .compute: logCompute])
  }

  /// A batch from runs; nil where a run lacks an input of the law, or the law cannot be fitted.
  public init?(_ family: LawFamily, runs: [TrainingRun]) {
    guard family.isFittable else { return nil }
    let inputs = family.description.inputs
    var logs: [Quantity: [Double]] = [:]
    for quantity in inputs {
      let values = runs.compactMap { $0[quantity] }
      guard values.count == runs.count else { return nil }
      logs[quantity] = values.map { Double.log($0) }
    }
    self.init(family, logs: logs)
  }

  /// The log predictions *ln L̂*.
  ///
  /// - Parameters:
  ///   - coefficients: *θ*, in the order of the description.
  ///   - logLosses: Receives *ln L̂*, one a run.
  public func evaluate(_ coefficients: [Double], logLosses: inout [Double]) {
    check(coefficients, logLosses)
    logLosses.withUnsafeMutableBufferPointer { output in
      guard let base = output.baseAddress, count > 0 else { return }
      columns.withBatch { batch in
        form.predict(batch, coefficients, into: base)
      }
    }
  }

  /// The log predictions *ln L̂* and their gradient *∂ ln L̂/∂θ*.
  ///
  /// The derivative is with respect to the plain coefficient, log scale or not: multiply by *A*
  /// for the one with respect to *ln A*.
  ///
  /// - Parameters:
  ///   - coefficients: *θ*, in the order of the description.
  ///   - logLosses: Receives *ln L̂*, one a run.
  ///   - jacobian: Receives *∂ ln L̂/∂θ* by rows, `coefficientCount × count`: element
  ///     *k × count + i* belongs to coefficient *k* and run *i*.
  public func evaluate(
    _ coefficients: [Double], logLosses: inout [Double], jacobian: inout [Double]
  ) {
    check(coefficients, logLosses)
    precondition(jacobian.count == coefficientCount * count, "jacobian has the wrong shape")
    logLosses.withUnsafeMutableBufferPointer { output in
      jacobian.withUnsafeMutableBufferPointer { derivatives in
        guard let base = output.baseAddress, let rows = derivatives.baseAddress, count > 0 else {
          return
        }
        columns.withBatch { batch in
          form.predict(batch, coefficients, into: base, jacobian: rows)
        }
      }
    }
  }

  private func check(_ coefficients: [Double], _ logLosses: [Double]) {
    precondition(coefficients.count == coefficientCount, "one value a coefficient is needed")
    precondition(logLosses.count == count, "one prediction a run is needed")
  }
}
