/// What a person set of the plots of a task: undo covers it.
struct AbilityView: Hashable, Sendable {
  /// The marks that are shown.
  var shown = Set(AbilityMark.allCases)
  /// *n*: the number of items of the test that intervals are for; nil for that of the readings.
  var items: Int?
}

/// What can be left out of the plots of a task.
package enum AbilityMark: String, Hashable, Sendable, CaseIterable {
  /// The 95% intervals of the step readings.
  case intervals
  /// The band of the per-token share that each step reading implies.
  case impliedBand = "implied p"
  /// What guessing gives, and the smallest accuracy that the test detects.
  case chance

  /// The name in a sentence.
  var title: String {
    switch self {
    case .intervals: "interval bars"
    case .impliedBand: "implied-p bands"
    case .chance: "chance and the detectable accuracy"
    }
  }
}
