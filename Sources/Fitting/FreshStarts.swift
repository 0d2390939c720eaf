import Optimization
import RealModule
import ScalingLaws

/// Points with any exponents, and the rest of the coordinates as fits best: by ``ExponentSearch`` for
/// powers of a sum, by ``LinearPart`` for sums of terms.
struct FreshStarts {
  private enum Rest {
    case power(ExponentSearch)
    case linear(LinearPart)
  }

  private let rest: Rest
  private let map: CoordinateMap
  private let weights: [Double]
  private let center: [Double]
  /// The logarithms of the least and the largest of each input of the law, by unit.
  private let inputRanges: [String: ClosedRange<Double>]

  /// Nil for a law without a best rest; `point` is where the law has a value.
  init?(_ fitter: LawFitter, near point: [Double]) {
    let request = fitter.request
    let everyRun = Array(request.runs.indices)
    if let search = ExponentSearch(request, chosen: everyRun), search.isOfPower {
      rest = .power(search)
    } else if let linear = LinearPart(fitter, near: point) {
      rest = .linear(linear)
    } else {
      return nil
    }
    map = fitter.map
    center = point
    weights = request.weights.isEmpty ? everyRun.map { _ in 1 } : request.weights
    inputRanges = Self.inputRanges(request)
  }

  private static func inputRanges(_ request: FitRequest) -> [String: ClosedRange<Double>] {
    var ranges: [String: ClosedRange<Double>] = [:]
    for input in request.family.description.inputs {
      let values = request.runs.compactMap { $0[input] }
      guard let low = values.min(), let high = values.max() else { continue }
      ranges[input.unit] = Double.log(low)...Double.log(high)
    }
    return ranges
  }

  /// The next point; nil where its exponents leave no rest.
  func next(_ generator: inout CounterGenerator) -> [Double]? {
    let isReweighted = generator.next() & 1 == 0
    let weights = isReweighted ? Self.reweighted(weights, &generator) : weights
    switch rest {
    case .power(var search):
      if generator.index(below: 4) == 0, let cliff = cliff(&generator) { return cliff }
      search.weights = weights
      if search.hasGivenFloor { search.setFloor(share: generator.unit() * generator.unit()) }
      let (p, q) = (
        Self.exponent(&generator, largest: Self.largestRatio), Self.exponent(&generator)
      )
      return search.solution(p, q).map { map.point(at: $0.coefficients) }
    case .linear(var linear):
      var point = center
      for coordinate in point.indices { point[coordinate] = value(coordinate, &generator) }
      return linear.solution(at: point, weights: weights)
    }
  }

  /// The term of params as a cliff at the largest or the smallest size, which is then met exactly,
  /// and the rest as it was.
  private func cliff(_ generator: inout CounterGenerator) -> [Double]? {
    guard let sizes = inputRanges[Quantity.params.unit] else { return nil }
    var values = map.values(at: center)
    let ratio = 50 * Double.pow(200, generator.unit())
    let isAtLargest = generator.next() & 1 == 0
    values[0] = values[1] * (isAtLargest ? -ratio : ratio)
    values[2] = Double.exp(isAtLargest ? sizes.upperBound : sizes.lowerBound)
    return map.point(at: values)
  }

  /// Weights that spread like those of an exponential distribution.
  ///
  /// Source: Rubin, "The Bayesian Bootstrap", Annals of Statistics 9, 1981.
  private static func reweighted(
    _ weights: [Double], _ generator: inout CounterGenerator
  ) -> [Double] {
    weights.map { $0 * -Double.log(1 - generator.unit()) }
  }

  private static let largestExponent = 20.0
  /// A ratio of two exponents, of which one may be small.
  private static let largestRatio = 500.0

  /// From 0.01 on, more often positive.
  private static func exponent(
    _ generator: inout CounterGenerator, largest: Double = largestExponent
  ) -> Double {
    let size = 0.01 * Double.pow(100 * largest, generator.unit())
    return generator.index(below: 3) == 0 ? -size : size
  }

  private func value(_ coordinate: Int, _ generator: inout CounterGenerator) -> Double {
    let coefficient = map.coefficients[map.owners[coordinate]]
    guard map.isLogarithmic(coordinate) else { return Self.exponent(&generator) }
    let (low, high) = (coefficient.bounds.lowerBound, coefficient.bounds.upperBound)
    let range = inputRanges[coefficient.unit] ?? Double.log(low)...Double.log(high)
    return range.lowerBound + generator.unit() * (range.upperBound - range.lowerBound)
  }
}
