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
  /// How far the losses may be off.
  package let bars: LossBars
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

  /// The chart of `table`, whose runs have these `tokens`.
  init(_ table: RunTable, axis: Quantity, tokens: ClosedRange<Double>?) {
    self.axis = axis
    self.tokens = tokens
    held = axis == .params ? .tokens : .params
    // The plot over params has a limit besides these, that over compute a frontier.
    let limit = axis == .params || axis == .compute ? 5 : 6
    let values = HeldValues(
      LossChart.sample(of: held, where: axis, in: table.runs), limit: limit)
    heldValues = values.curves
    areBinned = values.areBinned
    groups =
      table.series.count > 1
      ? RunGroup.bySeries(table, axis: axis)
      : RunGroup.byHeldValue(table, values, axis: axis, held: held)
    bars = LossBars(table, axis: axis)
    extent = LossChart.extent(of: groups)
  }

  /// The values of `held` of the runs that have a value of `axis`; of a long table those of 16,384
  /// runs spread over it, which put the ends of bins in almost the same places.
  private static func sample(
    of held: Quantity, where axis: Quantity, in runs: [TrainingRun]
  ) -> [Double] {
    SpreadIndices.of(runs.count, atMost: 1 << 14).compactMap { index in
      runs[index][axis] == nil ? nil : runs[index][held]
    }
  }

  private static func extent(of groups: [RunGroup]) -> Extent? {
    let ends = groups.compactMap(\.ends)
    guard let left = ends.map(\.lowerBound).min(), let right = ends.map(\.upperBound).max(),
      let least = groups.compactMap(\.lossEnds?.lowerBound).min(),
      let greatest = groups.compactMap(\.lossEnds?.upperBound).max()
    else { return nil }
    return Extent(x: left...right, loss: least...greatest)
  }
}
