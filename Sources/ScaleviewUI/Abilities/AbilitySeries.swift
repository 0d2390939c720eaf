import RealModule
import RunData
import ScalingLaws

/// The readings of a test as one plot shows them.
struct AbilitySeries {
  /// A reading at its place on the axis.
  struct Point {
    let x: Double
    let value: Double
    /// The upper end of what a reading of zero leaves possible; nil where that is not known.
    var upper: Double?
    let reading: AbilityReading

    var series: Int { reading.series }
  }

  let points: [Point]
  /// How many readings have no place on the axis.
  let unplaced: Int
  /// What guessing gives, if the readings agree on it.
  let chance: Double?

  init(
    _ readings: [AbilityReading], over axis: Quantity,
    chance: (Double) -> Double = { $0 },
    value: (AbilityReading) -> (value: Double, upper: Double?)
  ) {
    points = readings.compactMap { reading in
      reading[axis].map { x in
        let (value, upper) = value(reading)
        return Point(x: x, value: value, upper: upper, reading: reading)
      }
    }
    unplaced = readings.count - points.count
    let chances = Set(readings.compactMap(\.baseline))
    self.chance = chances.count == 1 ? chances.first.map(chance) : nil
  }

  /// The extent along the axis; nil without points.
  var extent: ClosedRange<Double>? {
    guard let least = points.map(\.x).min(), let greatest = points.map(\.x).max() else {
      return nil
    }
    return least...greatest
  }
}

extension AbilityReading {
  /// The quantity at which the model stands on an axis.
  subscript(axis: Quantity) -> Double? {
    switch axis {
    case .params: params
    case .tokens: tokens
    case .compute: compute
    case .loss: loss
    default: nil
    }
  }

  /// *p = acc^(1/T)*: the per-token accuracy that an exact match of *T* tokens implies.
  ///
  /// A reading of zero implies no *p*, only that it is below the one at which *n* items would have
  /// shown a hit with 95%: *(1 − 0.05^(1/n))^(1/T)*.
  func impliedPerToken(answerTokens: Double) -> (value: Double, upper: Double?) {
    guard value <= 0 else { return (.pow(value, 1 / answerTokens), nil) }
    guard let examples else { return (.nan, nil) }
    let highest = 1 - Double.pow(0.05, 1 / Double(examples))
    return (.nan, .pow(highest, 1 / answerTokens))
  }
}
