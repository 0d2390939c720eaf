import RunData
import ScalingLaws

/// The runs as each of the three loss plots shows them, arranged when a plot is first shown.
package struct LossCharts: Hashable, Sendable {
  private let table: RunTable
  private let ranges: [Quantity: ClosedRange<Double>]
  private var arranged: [Quantity: LossChart] = [:]
  /// How many runs have a quantity that was derived from *C = 6ND*, and which.
  package let derived: [DerivedQuantity]

  /// A quantity that was filled in for so many runs.
  package struct DerivedQuantity: Hashable, Sendable {
    package let quantity: Quantity
    package let runs: Int
  }

  package init(_ table: RunTable) {
    self.table = table
    ranges = [Quantity.params, .tokens, .compute].reduce(into: [:]) {
      $0[$1] = table.range(of: $1)
    }
    derived = [Quantity.params, .tokens, .compute].compactMap { quantity in
      let runs = table.totals.derivedCount(of: quantity)
      return runs > 0 ? DerivedQuantity(quantity: quantity, runs: runs) : nil
    }
  }

  var runs: [TrainingRun] { table.runs }

  /// The values that the runs have of `quantity`; nil where none has it.
  package func range(of quantity: Quantity) -> ClosedRange<Double>? { ranges[quantity] }

  /// The chart over `axis`; loss is no axis and gives the chart over params.
  ///
  /// One that was not arranged is arranged for this answer alone, which takes a while with a million
  /// runs.
  package subscript(axis: Quantity) -> LossChart {
    let axis = axis == .loss ? .params : axis
    return arranged[axis] ?? LossChart(table, axis: axis, tokens: ranges[.tokens])
  }

  /// Keeps the chart over `axis`.
  mutating func arrange(over axis: Quantity) {
    if arranged[axis] == nil { arranged[axis] = self[axis] }
  }
}
