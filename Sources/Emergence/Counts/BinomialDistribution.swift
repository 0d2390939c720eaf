import RealModule

/// The number of right answers on *n* items, each right with probability *p*.
///
/// Everything is in natural logs, so that no tail underflows, and *p* is given by its logit, so that
/// neither *p* nor *1 − p* loses digits near its end.
///
/// Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000.
struct BinomialDistribution {
  let items: Int
  let share: Double
  /// *1 − p*.
  let rest: Double

  init(items: Int, logit: Double) {
    self.items = items
    share = 1 / (1 + .exp(-logit))
    rest = 1 / (1 + .exp(logit))
  }

  init(items: Int, share: Double) {
    self.items = items
    self.share = share
    rest = 1 - share
  }

  /// *ln P(X = k)*.
  func logProbability(of hits: Int) -> Double {
    let (n, k, left) = (Double(items), Double(hits), Double(items - hits))
    if hits == 0 { return n * (share < 0.5 ? .log(onePlus: -share) : .log(rest)) }
    if hits == items { return n * (rest < 0.5 ? .log(onePlus: -rest) : .log(share)) }
    let correction =
      stirlingError(n) - stirlingError(k) - stirlingError(left)
      - deviance(k, n * share) - deviance(left, n * rest)
    return correction + 0.5 * .log(n / (2 * .pi * k * left))
  }

  /// *ln P(X ≥ k)*.
  func logUpperTail(from hits: Int) -> Double {
    if hits <= 0 { return 0 }
    if hits > items || share == 0 { return -.infinity }
    if rest == 0 { return 0 }
    if Double(hits) > Double(items) * share { return logSumUp(from: hits) }
    return .log(onePlus: -.exp(logSumDown(from: hits - 1)))
  }

  /// *ln Σ P(X = j)* for *j ≥ k*, which fall from the first on where *k* is above the mean.
  private func logSumUp(from hits: Int) -> Double {
    let odds = share / rest
    var (term, sum) = (1.0, 1.0)
    for j in hits..<items {
      term *= Double(items - j) / Double(j + 1) * odds
      sum += term
      if term < sum * 1e-18 { break }
    }
    return logProbability(of: hits) + .log(sum)
  }

  /// *ln Σ P(X = j)* for *j ≤ k*, which fall from the last down where *k* is below the mean.
  private func logSumDown(from hits: Int) -> Double {
    let odds = rest / share
    var (term, sum) = (1.0, 1.0)
    for j in stride(from: hits, to: 0, by: -1) {
      term *= Double(j) / Double(items - j + 1) * odds
      sum += term
      if term < sum * 1e-18 { break }
    }
    return logProbability(of: hits) + .log(sum)
  }
}

/// *ln n! − ln(√(2πn) (n/e)^n)*: what Stirling's formula lacks.
private func stirlingError(_ n: Double) -> Double {
  if n < 16 { return .logGamma(n + 1) - (n + 0.5) * .log(n) + n - 0.5 * .log(2 * .pi) }
  let square = n * n
  let series = 1.0 / 1260 - (1.0 / 1680 - (1.0 / 1188 - 691.0 / 360360 / square) / square) / square
  return (1.0 / 12 - (1.0 / 360 - series / square) / square) / n
}

/// *x ln(x/m) + m − x*, without the loss of digits where *x* is near *m*.
private func deviance(_ x: Double, _ mean: Double) -> Double {
  let difference = x - mean
  guard abs(difference) < 0.1 * (x + mean) else { return x * .log(x / mean) - difference }
  let ratio = difference / (x + mean)
  var (sum, power) = (difference * ratio, 2 * x * ratio)
  for order in 1...50 {
    power *= ratio * ratio
    let next = sum + power / Double(2 * order + 1)
    if next == sum { break }
    sum = next
  }
  return sum
}
