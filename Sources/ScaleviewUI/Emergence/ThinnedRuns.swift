import PlotKit

/// Groups of runs as points of an emergence plot, which a slider moves: of many runs that lie
/// together only the first, with how many they are.
struct ThinnedRuns: Hashable {
  private let groups: [RunGroup]
  /// The position and the loss of the runs of each group.
  let series: [PointSeries]

  /// No runs.
  init() { (groups, series) = ([], []) }

  /// The runs of `groups`, from `earlier` where those are the same.
  init(_ groups: [RunGroup], reusing earlier: ThinnedRuns) {
    self.groups = groups
    series =
      earlier.groups == groups ? earlier.series : groups.map(ThinnedRuns.series)
  }

  private static func series(of group: RunGroup) -> PointSeries {
    let all = PointSeries(group.xs, group.losses)
    return group.xs.count > mostShownWhole ? all.thinned(columns: 96, rows: 48) : all
  }

  private static let mostShownWhole = 2048
}
