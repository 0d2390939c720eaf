import RealModule

/// Points that fill a unit cube evenly: multiples of powers of one irrational number, modulo 1.
///
/// Source: Roberts, "The unreasonable effectiveness of quasirandom sequences", 2018; for one
/// dimension it is the golden ratio.
public struct EvenPoints: Sendable {
  private let steps: [Double]

  /// Points of so many dimensions.
  public init(dimensions: Int) {
    // The root of x^(d+1) = x + 1 by iteration, which contracts.
    var root = 2.0
    for _ in 0..<60 { root = Double.pow(1 + root, 1 / Double(dimensions + 1)) }
    steps = (1...max(dimensions, 1)).map { Double.pow(1 / root, Double($0)) }
  }

  /// The point with this number, each coordinate in 0..<1.
  public subscript(index: Int) -> [Double] {
    steps.map { step in
      let position = 0.5 + step * Double(index + 1)
      return position - position.rounded(.down)
    }
  }
}
