import RealModule

/// The model that trains to a loss and answers *D_inf* tokens with the least compute in all,
/// *6ND + 2N D_inf*.
///
/// With the terms of the loss in the shares *s* and *1 − s* of *L − E*, the optimum is
/// *α s = β (1 − s)(1 + D_inf/3D)*.
///
/// Source: Sardana and others, "Beyond Chinchilla-Optimal", 2024, arXiv:2401.00448, equation 3; the
/// condition is its derivative.
struct Sardana {
  private let alpha: Double
  private let beta: Double
  private let reducible: Double
  private let paramsFactor: Double
  private let tokensFactor: Double

  /// What is left to reduce at `loss`; nil where the loss is not above the floor *E*.
  init?(_ coefficients: [Double], loss: Double) {
    alpha = coefficients[0]
    beta = coefficients[1]
    reducible = loss - coefficients[2]
    paramsFactor = coefficients[3]
    tokensFactor = coefficients[4]
    guard reducible > 0, alpha > 0, beta > 0 else { return nil }
  }

  /// The best *N* and *D*; a `demand` of 0 gives the training optimum.
  func optimum(demand: Double) -> (params: Double, tokens: Double)? {
    shift(demand: demand).map { split(start + $0) }
  }

  /// *1 − C/C₀*: what the optimum for `demand` saves against the training optimum.
  ///
  /// By the logarithms *u* of *N/N₀* and *v* of *D/D₀* the part saved keeps its digits where it is
  /// small: *−w (eᵘ⁺ᵛ − 1) − (1 − w)(eᵘ − 1)* with *w = 3D₀/(3D₀ + D_inf)*.
  func saving(demand: Double) -> Double? {
    guard let shift = shift(demand: demand) else { return nil }
    let paramsShare = beta / (alpha + beta)
    let logParams = Double.log(onePlus: (1 - paramsShare) * Double.expMinusOne(-shift)) / alpha
    let logTokens = Double.log(onePlus: paramsShare * Double.expMinusOne(shift)) / beta
    let training = 3 * split(start).tokens
    let weight = training / (training + demand)
    return -weight * Double.expMinusOne(logParams + logTokens)
      - (1 - weight) * Double.expMinusOne(logParams)
  }

  /// The logit of *s* at the training optimum.
  private var start: Double { Double.log(beta / alpha) }

  /// How far the demand moves the logit of *s*: near its end *1 − s* keeps its digits.
  private func shift(demand: Double) -> Double? {
    guard demand.isFinite else { return nil }
    var (low, high) = (0.0, 200.0)
    guard excess(low, demand) <= 0, excess(high, demand) > 0 else { return nil }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return low }
      if excess(middle, demand) <= 0 { low = middle } else { high = middle }
    }
  }

  /// *N* and *D* at the logit of the share of the size's term.
  private func split(_ logit: Double) -> (params: Double, tokens: Double) {
    let (paramsShare, tokensShare) = (1 / (1 + Double.exp(-logit)), 1 / (1 + Double.exp(logit)))
    return (
      Double.pow(paramsFactor / (paramsShare * reducible), 1 / alpha),
      Double.pow(tokensFactor / (tokensShare * reducible), 1 / beta)
    )
  }

  /// Below 0 where a smaller model would take less compute in all.
  private func excess(_ shift: Double, _ demand: Double) -> Double {
    shift - Double.log(onePlus: demand / (3 * split(start + shift).tokens))
  }
}
