import RealModule

/// What repeated tokens, or parameters in excess, are worth: *u (1 + R\* (1 − e^(−R/R\*)))*.
///
/// *u* of them are worth themselves; the *R u* beyond that saturate at *R\* u*.
///
/// Source: Muennighoff and others, "Scaling Data-Constrained Language Models", 2023,
/// arXiv:2305.16264, equations 5 and 6.
struct Saturation {
  /// *R\**: how many times *u* the excess is worth at most.
  let scale: Double

  /// The worth of `amount` of which `base` counts in full; *R = amount/base − 1*.
  func worth(of amount: Double, base: Double) -> Double {
    base + base * scale * -Double.expMinusOne(-(amount / base - 1) / scale)
  }

  /// The logarithm of the worth, and its derivatives.
  struct Logs {
    /// *ln worth*.
    let logWorth: Double
    /// *∂ ln worth/∂ ln u*, at a fixed amount.
    let byBase: Double
    /// *∂ ln worth/∂R\**.
    let byScale: Double
  }

  /// With *q = R/R\**: the worth is *u w*, *w = 1 + R\* (1 − e^−q)*; *∂ worth/∂u* is
  /// *1 − e^−q + R\* g(q)* and *∂ worth/∂R\** is *u g(q)*, with *g(q) = 1 − (1 + q) e^−q*.
  @inline(__always)
  func logs(logAmount: Double, logBase: Double) -> Logs {
    let q = Polynomial.expMinusOne(logAmount - logBase) / scale
    let rest = -Polynomial.expMinusOne(-q)
    let inverse = 1 / (1 + scale * rest)
    let bent = Polynomial.gammaTwo(q)
    return Logs(
      logWorth: logBase - Polynomial.log(inverse), byBase: (rest + scale * bent) * inverse,
      byScale: bent * inverse)
  }
}
