import PlotKit

/// How values are spaced along an axis.
package enum AxisForm: String, Hashable, Sendable, CaseIterable {
  case linear, log

  /// The scale of exactly `domain`; nil where the form cannot have it.
  func scale(of domain: ClosedRange<Double>) -> Scale? {
    switch self {
    case .linear: LinearScale(domain).map(Scale.linear)
    case .log: LogScale(domain).map(Scale.log)
    }
  }

  /// A scale that shows all of `extent` with some air around it.
  func scale(covering extent: ClosedRange<Double>, padding: Double = 0.03) -> Scale? {
    switch self {
    case .linear: LinearScale(covering: extent, padding: padding).map(Scale.linear)
    case .log: LogScale(covering: extent, padding: padding).map(Scale.log)
    }
  }
}
