import PlotKit

extension Scale {
  /// The values between two positions; nil where they are not finite or too near to tell apart.
  func values(from low: Double, to high: Double) -> ClosedRange<Double>? {
    let (first, last) = (value(at: low), value(at: high))
    guard first.isFinite, last.isFinite, first < last else { return nil }
    switch self {
    case .linear: return LinearScale(first...last)?.domain
    case .log: return LogScale(first...last)?.domain
    }
  }
}

/// A part of an axis, as positions on the axis that shows everything, from 0 to 1.
struct ScaleWindow: Hashable {
  var low: Double
  var high: Double

  static let whole = ScaleWindow(low: 0, high: 1)
  /// The shortest part still has tens of thousands of numbers for every dot; the longest leaves
  /// what there is wide enough to be seen.
  private static let lengths = 1e-6...8.0

  var length: Double { high - low }

  /// Whether everything is shown, and nothing else.
  var isWhole: Bool { abs(low) < 1e-9 && abs(high - 1) < 1e-9 }

  /// `factor` times as long, with `anchor`, a share of the window, where it was; nil if no plot
  /// goes so far.
  func zoomed(by factor: Double, about anchor: Double) -> ScaleWindow? {
    let fixed = low + anchor * length
    let window = ScaleWindow(
      low: fixed - anchor * length * factor, high: fixed + (1 - anchor) * length * factor)
    return Self.lengths.contains(window.length) && window.meetsWhole ? window : nil
  }

  /// Moved by `share` of its length; nil if nothing would be left to see.
  func moved(by share: Double) -> ScaleWindow? {
    let window = ScaleWindow(low: low + share * length, high: high + share * length)
    return window.meetsWhole ? window : nil
  }

  /// Moved so that it starts, or ends, where everything does.
  var atStart: ScaleWindow { ScaleWindow(low: 0, high: length) }
  var atEnd: ScaleWindow { ScaleWindow(low: 1 - length, high: 1) }

  private var meetsWhole: Bool { low < 1 && high > 0 }
}
