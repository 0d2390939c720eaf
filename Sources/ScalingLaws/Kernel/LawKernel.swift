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
  private let logParams: [Double]
  private let logTokens: [Double]
  private let logCompute: [Double]

  /// A batch from natural logarithms, one a run; a column that the law does not take may be left
  /// out, and is filled with any number.
  public init(
    _ family: LawFamily, logParams: [Double] = [], logTokens: [Double] = [],
    logCompute: [Double] = []
  ) {
    let description = family.description
    self.family = family
    coefficientCount = description.coefficients.count
    let count = max(logParams.count, logTokens.count, logCompute.count)
    self.count = count
    func column(_ values: [Double], _ quantity: Quantity) -> [Double] {
      let isNeeded = description.inputs.contains(quantity)
      precondition(!isNeeded || values.count == count, "one logarithm a run is needed")
      // A loop goes through whole blocks and drops what it computes beyond the last run.
      let padded = (count + RunBlock.size - 1) / RunBlock.size * RunBlock.size
      return values + Array(repeating: values.last ?? 0, count: padded - values.count)
    }
    self.logParams = column(logParams, .params)
    self.logTokens = column(logTokens, .tokens)
    self.logCompute = column(logCompute, .compute)
  }

  /// A batch from runs; nil where a run lacks an input of the law.
  public init?(_ family: LawFamily, runs: [TrainingRun]) {
    let inputs = family.description.inputs
    guard runs.allSatisfy({ run in inputs.allSatisfy { run[$0] != nil } }) else { return nil }
    func column(_ quantity: Quantity) -> [Double] {
      inputs.contains(quantity) ? runs.map { Double.log($0[quantity] ?? .nan) } : []
    }
    self.init(
      family, logParams: column(.params), logTokens: column(.tokens),
      logCompute: column(.compute))
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
      withBatch { batch in
        family.form.predict(batch, coefficients, into: base)
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
        withBatch { batch in
          family.form.predict(batch, coefficients, into: base, jacobian: rows)
        }
      }
    }
  }

  private func check(_ coefficients: [Double], _ logLosses: [Double]) {
    precondition(coefficients.count == coefficientCount, "one value a coefficient is needed")
    precondition(logLosses.count == count, "one prediction a run is needed")
  }

  private func withBatch(_ body: (LogBatch) -> Void) {
    logParams.withUnsafeBufferPointer { params in
      logTokens.withUnsafeBufferPointer { tokens in
        logCompute.withUnsafeBufferPointer { compute in
          guard let params = params.baseAddress, let tokens = tokens.baseAddress,
            let compute = compute.baseAddress
          else { return }
          body(LogBatch(params: params, tokens: tokens, compute: compute, count: count))
        }
      }
    }
  }
}
