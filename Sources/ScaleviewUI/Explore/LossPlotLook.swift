import CellKit
import PlotKit
import ScalingLaws

/// How curves and runs look.
extension LossPlot {
  /// Whether colors tell series apart; the curves are then told apart by their dashes.
  var showsSeries: Bool {
    chart.groups.contains { if case .series = $0.kind { true } else { false } }
  }

  func style(of kind: LossCurve.Kind) -> CellStyle {
    switch kind {
    case .held(let index): showsSeries ? appearance[.text] : appearance[.series(index)]
    case .infiniteTokens, .frontier, .single: appearance[.limitCurve]
    }
  }

  func dash(of kind: LossCurve.Kind) -> LineDash {
    switch kind {
    case .held(let index): showsSeries ? LossPlot.dashes[index % LossPlot.dashes.count] : .solid
    case .infiniteTokens, .frontier, .single: .dashed
    }
  }

  static let extrapolated = LineDash(on: 1, off: 1)

  /// Each looks different in a sample of six dots, from each other and from the two above.
  private static let dashes = [
    LineDash.solid, LineDash(on: 2, off: 2), .dotted, LineDash(on: 3, off: 3),
    LineDash(on: 5, off: 1), LineDash(on: 1, off: 2),
  ]

  func marker(of group: RunGroup) -> Marker {
    if group.isExcluded { return .hollow }
    let named: [Marker] = [.circle, .plus, .cross, .diamond, .square, .triangle]
    return switch group.kind {
    case .curve(let index), .series(let index, _): named[index % named.count]
    case .others: .dot
    }
  }

  func style(of group: RunGroup) -> CellStyle {
    switch group.kind {
    case .curve(let index), .series(let index, _): appearance[.series(index)]
    case .others: appearance[.secondary]
    }
  }
}
