extension ScalingLaw {
  /// The law's output at `inputs`, or nil where an input is missing or outside the domain.
  ///
  /// A missing one of *N*, *D*, *C* follows from *C = 6ND* where the other two are there. Every
  /// input lies in the domain of its quantity, and so does the output. Nothing is allocated.
  public func value(at inputs: Quantities) -> Double? {
    guard let value = family.form.value(at: inputs, coefficients) else { return nil }
    // Nearly every output is positive: the description is asked only where this one is not.
    return value.isUsable || family.description.output.domain.contains(value) ? value : nil
  }

  /// *L(N, D)* in nats per token, or nil outside the domain, and for a law that gives no loss.
  ///
  /// A law of one variable takes its own: *N*, *D*, or *C = 6ND*.
  public func loss(params: Double, tokens: Double) -> Double? {
    guard description.output == .loss else { return nil }
    return value(at: Quantities(params: params, tokens: tokens))
  }

  /// The loss *L(N, D→∞)* of a model of `params` parameters with unlimited data.
  ///
  /// - Returns: Nil outside the domain, and for laws in which the limit has no meaning.
  public func limit(params: Double) -> Double? {
    guard params.isUsable, let loss = family.form.limit(params: params, coefficients) else {
      return nil
    }
    return loss.isUsable ? loss : nil
  }

  /// How far `inputs`, completed by *C = 6ND*, lie beyond the range of the preset's fit.
  public func extrapolation(at inputs: Quantities) -> Extrapolation {
    Extrapolation(of: inputs, beyond: preset.fittedRange)
  }
}
