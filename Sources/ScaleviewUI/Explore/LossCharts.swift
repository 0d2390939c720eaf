import RunData
import ScalingLaws

/// The runs as each of the three loss plots shows them.
package struct LossCharts: Hashable, Sendable {
  private let params: LossChart
  private let tokens: LossChart
  private let compute: LossChart
  /// How many runs have a quantity that was derived from *C = 6ND*, and which.
  package let derived: [DerivedQuantity]

  /// A quantity that was filled in for so many runs.
  package struct DerivedQuantity: Hashable, Sendable {
    package let quantity: Quantity
    package let runs: Int
  }

  package init(_ table: RunTable) {
    params = LossChart(table, axis: .params)
    tokens = LossChart(table, axis: .tokens)
    compute = LossChart(table, axis: .compute)
    derived = LossCharts.derived(in: table)
  }

  private static func derived(in table: RunTable) -> [DerivedQuantity] {
    let kinds: [(TrainingRun.Derived, Quantity)] = [
      (.params, .params), (.tokens, .tokens), (.compute, .compute),
    ]
    return kinds.compactMap { kind, quantity in
      let count = table.runs.count { $0.derived.contains(kind) }
      return count > 0 ? DerivedQuantity(quantity: quantity, runs: count) : nil
    }
  }

  /// The chart over `axis`; loss is no axis and gives the chart over params.
  package subscript(axis: Quantity) -> LossChart {
    switch axis {
    case .tokens: tokens
    case .compute: compute
    default: params
    }
  }
}
