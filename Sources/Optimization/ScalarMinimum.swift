import RealModule

/// The least value of a function of one variable between two ends, by golden sections.
///
/// - Parameters:
///   - low: The lower end.
///   - high: The upper end.
///   - tolerance: The width at which it stops.
///   - function: It has one minimum between the ends.
/// - Returns: The middle of the last interval.
public func scalarMinimum(
  from low: Double, to high: Double, tolerance: Double, _ function: (Double) -> Double
) -> Double {
  let ratio = 0.6180339887498949
  var (low, high) = (low, high)
  var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
  var (atLeft, atRight) = (function(left), function(right))
  while high - low > tolerance {
    if atLeft <= atRight {
      (high, right, atRight) = (right, left, atLeft)
      left = high - ratio * (high - low)
      atLeft = function(left)
    } else {
      (low, left, atLeft) = (left, right, atRight)
      right = low + ratio * (high - low)
      atRight = function(right)
    }
  }
  return (low + high) / 2
}
