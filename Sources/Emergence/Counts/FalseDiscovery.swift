/// Which of many tests hold when 5% of those that are said to hold may be chance.
public enum FalseDiscovery {
  /// The *p*-values after Benjamini and Hochberg: *min over j ≥ i of p₍ⱼ₎ m / j*, at most 1, in the
  /// order given.
  ///
  /// A test holds at 5% where its value is at most 0.05.
  ///
  /// Source: Y. Benjamini and Y. Hochberg, "Controlling the False Discovery Rate", 1995, Journal of
  /// the Royal Statistical Society B 57.
  public static func adjusted(_ probabilities: [Double]) -> [Double] {
    var adjusted = probabilities
    var least = 1.0
    let falling = probabilities.indices.sorted { probabilities[$0] > probabilities[$1] }
    for (place, index) in falling.enumerated() {
      let rank = Double(probabilities.count - place)
      least = min(least, probabilities[index] * Double(probabilities.count) / rank)
      adjusted[index] = least
    }
    return adjusted
  }
}
