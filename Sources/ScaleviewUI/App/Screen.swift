import ScalingLaws

/// A whole-screen view, by the key that opens it.
package enum Screen: Int, Hashable, Sendable, CaseIterable {
  case params = 1
  case tokens = 2
  case compute = 3
  case emergence = 4
  case fit = 5
  case runs = 7

  /// The name in the tabs.
  var title: String {
    switch self {
    case .params: "Loss·N"
    case .tokens: "Loss·D"
    case .compute: "Loss·C"
    case .emergence: "Emergence"
    case .fit: "Fit"
    case .runs: "Runs"
    }
  }

  /// The name in the tabs of a narrow screen.
  var shortTitle: String {
    switch self {
    case .params: "N"
    case .tokens: "D"
    case .compute: "C"
    case .emergence: "Emerg"
    case .fit: "Fit"
    case .runs: "Runs"
    }
  }

  /// The quantity on the horizontal axis of a loss plot; nil for the other screens.
  var axis: Quantity? {
    switch self {
    case .params: .params
    case .tokens: .tokens
    case .compute: .compute
    case .emergence, .fit, .runs: nil
    }
  }
}
