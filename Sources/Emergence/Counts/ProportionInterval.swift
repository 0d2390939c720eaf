import RealModule

/// A two-sided 95% interval of the share behind *k* right answers of *n*.
///
/// It holds the chance of drawing these items and nothing else: another seed of the same model may
/// lie outside.
public struct ProportionInterval: Hashable, Sendable {
  /// The lower end, from 0.
  public let lower: Double
  /// The upper end, to 1.
  public let upper: Double

  /// Whether `share` lies in the interval, ends included.
  public func contains(_ share: Double) -> Bool { lower <= share && share <= upper }

  /// Wilson's score interval, with its ends at exactly 0 and 1 where *k* is 0 and *n*.
  ///
  /// Source: E. B. Wilson, "Probable Inference", 1927, Journal of the American Statistical
  /// Association 22.
  ///
  /// - Precondition: `items` is above 0 and `hits` is from 0 to `items`.
  public static func wilson(hits: Int, of items: Int) -> ProportionInterval {
    expectCount(hits, of: items)
    let (n, k) = (Double(items), Double(hits))
    let square = normalQuantile * normalQuantile
    let spread = normalQuantile * (k * (n - k) / n + square / 4).squareRoot()
    let (middle, scale) = (k + square / 2, n + square)
    return ProportionInterval(
      lower: hits == 0 ? 0 : (middle - spread) / scale,
      upper: hits == items ? 1 : (middle + spread) / scale)
  }

  /// The exact interval of Clopper and Pearson: each side leaves 2.5% of a tail.
  ///
  /// Source: C. J. Clopper and E. S. Pearson, "The Use of Confidence or Fiducial Limits", 1934,
  /// Biometrika 26.
  ///
  /// - Precondition: `items` is above 0 and `hits` is from 0 to `items`.
  public static func clopperPearson(hits: Int, of items: Int) -> ProportionInterval {
    expectCount(hits, of: items)
    return ProportionInterval(
      lower: hits == 0 ? 0 : 1 / (1 + .exp(-lowerLogit(hits: hits, of: items))),
      upper: hits == items ? 1 : 1 / (1 + .exp(lowerLogit(hits: items - hits, of: items))))
  }

  /// The two-sided 95% quantile of the normal distribution.
  private static let normalQuantile = 1.959963984540054
  private static let logTail = Double.log(0.025)

  private static func expectCount(_ hits: Int, of items: Int) {
    precondition(items > 0 && (0...items).contains(hits), "no count: \(hits) of \(items)")
  }

  /// The logit of *p* with *P(X ≥ k) = 0.025*; that of the upper end is its mirror image.
  ///
  /// The log of the tail is concave in the logit, so Newton's steps come from the left from the
  /// second on and none is too long.
  private static func lowerLogit(hits: Int, of items: Int) -> Double {
    if hits == items {
      let logShare = logTail / Double(items)
      return logShare - .log(-.expMinusOne(logShare))
    }
    let start = wilson(hits: hits, of: items).lower
    var logit = .log(start) - Double.log(onePlus: -start)
    for _ in 0..<60 {
      let distribution = BinomialDistribution(items: items, logit: logit)
      let tail = distribution.logUpperTail(from: hits)
      let slope =
        Double(hits) * distribution.rest * .exp(distribution.logProbability(of: hits) - tail)
      let step = (logTail - tail) / slope
      logit += step
      if abs(step) < 1e-15 * max(1, abs(logit)) { break }
    }
    return logit
  }
}
