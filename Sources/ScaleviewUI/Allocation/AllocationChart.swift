import RunData
import ScalingLaws

/// The splits of a table arranged for the plots of params, tokens and tokens per param over compute.
package struct AllocationChart: Hashable, Sendable {
  /// The splits of one series; six have one of their own, the others share the last.
  struct Group: Hashable, Sendable {
    let series: Int
    var compute: [Double] = []
    var params: [Double] = []
    var tokens: [Double] = []

    /// What the plot of `quantity` shows; compute stands for tokens per param.
    func values(_ quantity: Quantity) -> [Double] {
      switch quantity {
      case .tokens: tokens
      case .compute: zip(tokens, params).map { $0 / $1 }
      default: params
      }
    }
  }

  let groups: [Group]
  let seriesNames: [String]
  let compute: ClosedRange<Double>

  /// nil where the table has no splits.
  init?(_ table: RunTable) {
    guard let compute = table.range(of: .compute), table.kind == .allocation else { return nil }
    var groups: [Group] = (0...SeriesLook.named).map { Group(series: $0) }
    for record in table.allocations {
      let index = min(record.series, SeriesLook.named)
      groups[index].compute.append(record.compute)
      groups[index].params.append(record.params)
      groups[index].tokens.append(record.tokens)
    }
    self.groups = groups.filter { !$0.compute.isEmpty }
    self.compute = compute
    seriesNames = table.series
  }

  /// Where the splits are in the plot of `quantity`.
  func points(_ quantity: Quantity) -> [RunPoints] {
    groups.map { group in
      let values = group.values(quantity)
      return RunPoints(xs: group.compute, ys: values, losses: values)
    }
  }
}
