import Fitting
import ScalingLaws

/// How a forecast would have done: the same laws without the largest model, asked for it.
public struct LargestHeldOut: Hashable, Sendable {
  /// What is known of the largest model.
  public let inputs: Quantities
  /// How many readings of it there are; the numbers below are their means.
  public let count: Int
  /// What the others forecast.
  public let predicted: Double
  /// What was read.
  public let actual: Double
  /// The 95% interval of the forecast; nil where none could be had.
  public let interval: ClosedRange<Double>?
  /// How far the model lies beyond the others, in decades of what they are ordered by; nil by loss.
  public let decades: Double?

  /// The forecast less the reading.
  public var error: Double { predicted - actual }
  /// Whether the interval holds the reading; nil without one.
  public var isInside: Bool? { interval.map { $0.contains(actual) } }

  /// Nil where the others do not determine the laws.
  init?(_ request: ForecastRequest, route: ForecastRoute) {
    let order = SizeOrder(request.readings)
    guard let largest = order.largest else { return nil }
    var part = request
    part.readings = largest.others
    let held = largest.held
    guard
      let model = try? ForecastModel(part, route: route, target: held[0].inputs)
    else { return nil }
    let forecasts = held.compactMap { model.reading(of: $0.inputs)?.reading }
    guard forecasts.count == held.count else { return nil }
    inputs = held[0].inputs
    count = held.count
    predicted = forecasts.reduce(0) { $0 + $1.value } / Double(held.count)
    actual = held.reduce(0) { $0 + $1.value } / Double(held.count)
    decades = largest.decades
    let intervals = forecasts.compactMap(\.interval)
    interval = intervals.count == held.count ? Self.mean(intervals) : nil
  }

  private static func mean(_ intervals: [ClosedRange<Double>]) -> ClosedRange<Double> {
    let count = Double(intervals.count)
    let low = intervals.reduce(0) { $0 + $1.lowerBound } / count
    return low...max(low, intervals.reduce(0) { $0 + $1.upperBound } / count)
  }
}
