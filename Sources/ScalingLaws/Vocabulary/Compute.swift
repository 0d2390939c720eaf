/// The accounting *C = 6ND*: two FLOPs a parameter forward, four backward, for each token.
///
/// Source: Kaplan and others, 2020, arXiv:2001.08361, sections 2.1 and 3.3.
public enum Compute {
  /// One PF-day in FLOPs: *10¹⁵ × 24 × 3600*.
  public static let flopsPerPFDay = 8.64e19

  /// *C = 6ND*, in FLOPs.
  @inlinable
  public static func total(params: Double, tokens: Double) -> Double { 6 * params * tokens }

  /// *ln C = ln 6 + ln N + ln D*.
  static func logTotal(logParams: Double, logTokens: Double) -> Double {
    logSix + logParams + logTokens
  }

  private static let logSix = 1.791759469228055

  /// *D = C / 6N*, in tokens.
  @inlinable
  public static func tokens(compute: Double, params: Double) -> Double { compute / (6 * params) }

  /// *N = C / 6D*, in parameters.
  @inlinable
  public static func params(compute: Double, tokens: Double) -> Double { compute / (6 * tokens) }
}
