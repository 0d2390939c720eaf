import PlotKit
import RealModule
import RunData
import ScalingLaws

/// The runs arranged for the plot of loss against one quantity: in groups, with the values at
/// which the law's curves hold the other quantity fixed.
package struct LossChart: Hashable, Sendable {
  /// The quantity on the horizontal axis.
  package let axis: Quantity
  /// The quantity that a curve holds fixed: tokens over params, and params over the others.
  package let held: Quantity
  package let groups: [RunGroup]
  /// The held values of the curves, ascending; chosen from the runs' own.
  package let heldValues: [Double]
  /// Whether a curve stands for runs of about its held value, not of just that one.
  package let areBinned: Bool
  /// The tokens of the runs; a curve over compute ends a decade beyond them.
  package let tokens: ClosedRange<Double>?
  /// The extent of the runs along the axis, and of their losses; nil without runs.
  package let extent: Extent?

  package struct Extent: Hashable, Sendable {
    package let x: ClosedRange<Double>
    package let loss: ClosedRange<Double>
  }

  /// Whether no run can be shown: none has a value on this axis.
  package var isEmpty: Bool { extent == nil }

  init(_ table: RunTable, axis: Quantity) {
    self.axis = axis
    held = axis == .params ? .tokens : .params
    let shown = table.runs.filter { $0[axis] != nil }
    // The plot over tokens has no curve besides these; the others have a limit or a frontier.
    let limit = axis == .tokens ? 6 : 5
    let values = HeldValues(shown.compactMap { [held] in $0[held] }, limit: limit)
    heldValues = values.curves
    areBinned = values.areBinned
    tokens = table.range(of: .tokens)
    groups =
      table.series.count > 1
      ? RunGroup.bySeries(shown, names: table.series, axis: axis)
      : RunGroup.byHeldValue(shown, values, axis: axis, held: held)
    extent = LossChart.extent(of: shown, axis: axis)
  }

  private static func extent(of runs: [TrainingRun], axis: Quantity) -> Extent? {
    guard let first = runs.first, let x = first[axis] else { return nil }
    return runs.reduce(Extent(x: x...x, loss: first.loss...first.loss)) { extent, run in
      let x = run[axis] ?? extent.x.lowerBound
      return Extent(
        x: min(extent.x.lowerBound, x)...max(extent.x.upperBound, x),
        loss: min(extent.loss.lowerBound, run.loss)...max(extent.loss.upperBound, run.loss))
    }
  }
}
