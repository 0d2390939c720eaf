/// Points that look alike, in the order in which they are drawn.
package struct PointSeries: Hashable, Sendable {
  package let xs: [Double]
  package let ys: [Double]
  /// How many points of the data each pair stands for; empty where that is one.
  package let weights: [UInt32]

  package init(_ xs: [Double], _ ys: [Double], weights: [UInt32] = []) {
    self.xs = xs
    self.ys = ys
    self.weights = weights
  }

  /// The number of pairs that can be drawn.
  var count: Int { min(xs.count, ys.count) }

  /// How many points the pair at `index` stands for.
  func weight(at index: Int) -> Int { index < weights.count ? Int(weights[index]) : 1 }
}
