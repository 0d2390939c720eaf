/// Which way an ability goes as the scale grows.
public enum ScalingDirection: String, Hashable, Sendable, CaseIterable {
  /// It changes by no more than its noise.
  case flat
  /// Better.
  case rising
  /// Worse: inverse scaling.
  case inverse
  /// First worse, then better.
  case uShaped = "u-shaped"
  /// First better, then worse.
  case invertedU = "inverted-u"
  /// More turns than one.
  case wavy

  /// The direction of values in the order of their scale.
  ///
  /// A turn counts once the curve has come back from its extreme by more than noise.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - isHigherBetter: Whether more is better.
  ///   - differ: Whether the values at two places differ by more than noise.
  public init(
    _ values: [Double], isHigherBetter: Bool = true, differ: (_ first: Int, _ second: Int) -> Bool
  ) {
    let turns = Self.turns(isHigherBetter ? values : values.map { -$0 }, differ)
    switch turns {
    case []: self = .flat
    case [true]: self = .rising
    case [false]: self = .inverse
    case [false, true]: self = .uShaped
    case [true, false]: self = .invertedU
    default: self = .wavy
    }
  }

  /// The direction of values without known noise: a tenth of their range counts as such.
  public init(_ values: [Double], isHigherBetter: Bool = true) {
    let range = (values.max() ?? 0) - (values.min() ?? 0)
    self.init(values, isHigherBetter: isHigherBetter) { abs(values[$0] - values[$1]) > range / 10 }
  }

  /// The direction of readings whose 95% intervals are known: two differ where these are apart.
  public init(
    _ values: [Double], intervals: [ProportionInterval], isHigherBetter: Bool = true
  ) {
    self.init(values, isHigherBetter: isHigherBetter) {
      intervals[$0].upper < intervals[$1].lower || intervals[$1].upper < intervals[$0].lower
    }
  }

  /// The stretches of the curve, true for each that rises.
  private static func turns(_ values: [Double], _ differ: (Int, Int) -> Bool) -> [Bool] {
    guard !values.isEmpty else { return [] }
    var turns: [Bool] = []
    var (lowest, highest) = (0, 0)  // since the last turn
    for index in values.indices {
      if values[index] > values[highest] { highest = index }
      if values[index] < values[lowest] { lowest = index }
      if turns.last != true, values[index] > values[lowest], differ(lowest, index) {
        turns.append(true)
        highest = index
      } else if turns.last != false, values[index] < values[highest], differ(highest, index) {
        turns.append(false)
        lowest = index
      }
    }
    return turns
  }

  /// What it means, in words.
  public var words: String {
    switch self {
    case .flat: "no change beyond noise"
    case .rising: "better with scale"
    case .inverse: "worse with scale (inverse scaling)"
    case .uShaped: "first worse, then better (U-shaped scaling)"
    case .invertedU: "first better, then worse (inverted U)"
    case .wavy: "up and down with scale"
    }
  }
}
