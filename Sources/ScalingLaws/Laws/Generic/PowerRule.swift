import RealModule

/// What multiples mean in a pure power law *L ∝ x^−α*.
public enum PowerRule {
  /// *m^−α*: what becomes of the loss when *x* is multiplied by *m*.
  public static func lossFactor(multiple: Double, exponent: Double) -> Double {
    Double.pow(multiple, -exponent)
  }

  /// *1 − m^−α*: the share of the loss that is gone when *x* is multiplied by *m*.
  public static func lossDecrease(multiple: Double, exponent: Double) -> Double {
    -Double.expMinusOne(-exponent * Double.log(multiple))
  }

  /// *α_N/α_D*: the power of *N* with which the data that a size needs grow, in Kaplan's form.
  ///
  /// 0.74 with Table 2; the marginal constants of equations 1.1 and 1.2 give 0.80, which do not belong
  /// in that form.
  public static func dataGrowth(paramsExponent: Double, tokensExponent: Double) -> Double {
    paramsExponent / tokensExponent
  }
}
