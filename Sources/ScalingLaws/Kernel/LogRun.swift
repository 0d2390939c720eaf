/// The natural logarithms of one run's inputs; what stands for one that the law does not take has
/// no meaning.
struct LogRun {
  let params: Double
  let tokens: Double
  let compute: Double
  let steps: Double
  let uniqueTokens: Double
  let tokensPerParam: Double

  /// The quantities that can be an input of a law in the kernel.
  static let columns: [Quantity] = [
    .params, .tokens, .compute, .steps, .uniqueTokens, .tokensPerParam,
  ]

  /// The logarithm of an input; NaN of what is none.
  @inline(__always)
  subscript(quantity: Quantity) -> Double {
    switch quantity {
    case .params: params
    case .tokens: tokens
    case .compute: compute
    case .steps: steps
    case .uniqueTokens: uniqueTokens
    case .tokensPerParam: tokensPerParam
    default: .nan
    }
  }
}

/// The logarithms of a batch's inputs by columns, each padded to whole blocks.
struct LogBatch {
  let params: UnsafePointer<Double>
  let tokens: UnsafePointer<Double>
  let compute: UnsafePointer<Double>
  let steps: UnsafePointer<Double>
  let uniqueTokens: UnsafePointer<Double>
  let tokensPerParam: UnsafePointer<Double>
  let count: Int

  @inline(__always)
  subscript(run: Int) -> LogRun {
    LogRun(
      params: params[run], tokens: tokens[run], compute: compute[run], steps: steps[run],
      uniqueTokens: uniqueTokens[run], tokensPerParam: tokensPerParam[run])
  }
}
