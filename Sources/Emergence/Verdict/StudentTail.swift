import RealModule

/// *P(|t| > x)* of Student's distribution with a whole number of degrees of freedom.
///
/// Source: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 1964, 26.7.3 and
/// 26.7.4.
///
/// - Parameters:
///   - x: The bound, at least 0; infinite gives 0.
///   - freedom: *ν*, at least 1.
/// - Returns: The probability, exact to about 1e-15.
func studentTail(beyond x: Double, freedom: Int) -> Double {
  guard x.isFinite else { return 0 }
  let angle = Double.atan2(y: x, x: Double(freedom).squareRoot())
  let (sine, cosine) = (Double.sin(angle), Double.cos(angle))
  var (term, sum) = (freedom % 2 == 1 ? cosine : 1.0, 0.0)
  var step = freedom % 2 == 1 ? 1 : 0
  while step <= freedom - 2 {
    sum += term
    term *= Double(step + 1) / Double(step + 2) * cosine * cosine
    step += 2
  }
  let inside = freedom % 2 == 1 ? 2 / .pi * (angle + sine * sum) : sine * sum
  return max(0, 1 - inside)
}
