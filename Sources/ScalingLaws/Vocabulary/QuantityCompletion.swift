extension Quantities {
  /// The same values, with the missing ones of *N*, *D*, *C* that follow from *C = 6ND*.
  ///
  /// They follow where two are there, or one and *M = D/N*. Nothing is derived from a value that
  /// is not finite and positive.
  public var completed: Quantities {
    var result = self
    switch (params, tokens, compute) {
    case (let params?, let tokens?, nil) where params.isUsable && tokens.isUsable:
      result.compute = Compute.total(params: params, tokens: tokens)
    case (let params?, nil, let compute?) where params.isUsable && compute.isUsable:
      result.tokens = Compute.tokens(compute: compute, params: params)
    case (nil, let tokens?, let compute?) where tokens.isUsable && compute.isUsable:
      result.params = Compute.params(compute: compute, tokens: tokens)
    case (_?, _?, _?), (nil, nil, nil): break
    default:
      if let ratio = self[.tokensPerParam], ratio.isUsable { result.complete(ratio: ratio) }
    }
    return result
  }

  /// Fills two of *N*, *D*, *C* in from the third and *D/N*.
  private mutating func complete(ratio: Double) {
    switch (params, tokens, compute) {
    case (let params?, nil, nil) where params.isUsable: tokens = params * ratio
    case (nil, let tokens?, nil) where tokens.isUsable: params = tokens / ratio
    case (nil, nil, let compute?) where compute.isUsable:
      params = (compute / (6 * ratio)).squareRoot()
      tokens = params.map { $0 * ratio }
    default: return
    }
    self = completed
  }

  /// The value of a quantity that follows from others that are there.
  func completion(of quantity: Quantity) -> Double? {
    switch quantity {
    case .tokensPerParam:
      let whole = completed
      guard let params = whole.params, let tokens = whole.tokens else { return nil }
      return tokens / params
    default: return nil
    }
  }

  /// Whether each of *N*, *D*, *C* and *L* that is there is finite and positive.
  @inline(__always)
  var isUsable: Bool {
    (params?.isUsable ?? true) && (tokens?.isUsable ?? true) && (compute?.isUsable ?? true)
      && (loss?.isUsable ?? true)
  }
}
