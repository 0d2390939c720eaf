import RealModule

/// What repeated data are worth in the end, and by the series that the law smooths.
///
/// Source: Muennighoff and others, "Scaling Data-Constrained Language Models", 2023,
/// arXiv:2305.16264, equation 5 and Appendix A.
public enum RepeatedData {
  /// What any number of epochs over `unique` tokens is worth at most: *U (1 + R\*_D)*, in tokens.
  public static func mostWorth(unique: Double) -> Double {
    unique * (1 + DataConstrainedPaper.tokensScale)
  }

  /// *D′/U* where each repetition is worth `decay` less than the one before:
  /// *1 + (1 − d)(1 − (1 − d)^R)/d*.
  ///
  /// - Parameters:
  ///   - decay: *d*, above 0 and below 1.
  ///   - repetitions: *R*: one less than the epochs.
  /// - Returns: The worth of all epochs, as a multiple of one.
  public static func series(decay: Double, repetitions: Double) -> Double {
    let lost = -Double.expMinusOne(repetitions * Double.log(onePlus: -decay))
    return 1 + (1 - decay) * lost / decay
  }
}
