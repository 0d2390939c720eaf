import Optimization
import RealModule
import RunData

/// How likely counts of right answers are for each length *T* of an answer.
struct LengthLikelihood {
  let answers: [RightAnswers]
  let leastTokens: Double
  let logPerToken: (Double) -> [Double]

  private static let mostTokens = 1e4
  /// How many lengths are looked at before the best is refined.
  private static let gridCount = 80

  /// The *T* under which the counts are most likely; nil where no *p* is between 0 and 1.
  var mostLikely: Double? {
    guard logPerToken(Self.mostTokens).contains(where: { $0 < 0 && $0.isFinite }) else {
      return nil
    }
    let (low, high) = (Double.log(leastTokens), Double.log(Self.mostTokens))
    let width = (high - low) / Double(Self.gridCount)
    let grid = (0...Self.gridCount).map { low + Double($0) * width }
    let costs = grid.map(cost)
    guard let least = costs.min(), let index = costs.firstIndex(of: least) else { return nil }
    return .exp(
      scalarMinimum(
        from: max(low, grid[index] - width), to: min(high, grid[index] + width), tolerance: 1e-9,
        cost))
  }

  /// *−ln* of the likelihood, without what does not depend on *T*; readings whose *p* is 0 or 1 say
  /// nothing of it.
  private func cost(_ logLength: Double) -> Double {
    let length = Double.exp(logLength)
    return zip(answers, logPerToken(length)).reduce(0) { sum, item in
      let (hits, misses) = (item.0.count, item.0.items - item.0.count)
      guard item.1 < 0, item.1.isFinite else { return sum }
      let logAccuracy = length * item.1
      let logRest = Double.log(-.expMinusOne(logAccuracy))
      return sum - Double(hits) * logAccuracy - (misses == 0 ? 0 : Double(misses) * logRest)
    }
  }
}
