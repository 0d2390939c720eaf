import RunData
import ScalingLaws

/// The runs as each of the three loss plots shows them.
package struct LossCharts: Hashable, Sendable {
  private let params: LossChart
  private let tokens: LossChart
  private let compute: LossChart

  package init(_ table: RunTable) {
    params = LossChart(table, axis: .params)
    tokens = LossChart(table, axis: .tokens)
    compute = LossChart(table, axis: .compute)
  }

  /// The chart over `axis`; loss is no axis and gives the chart over params.
  package subscript(axis: Quantity) -> LossChart {
    switch axis {
    case .tokens: tokens
    case .compute: compute
    case .params, .loss: params
    }
  }
}
