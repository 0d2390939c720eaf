import ScalingLaws

/// Runs that a plot shows alike.
package struct RunGroup: Hashable, Sendable {
  /// What the runs have in common.
  package enum Kind: Hashable, Sendable {
    /// The curve of this index runs through them.
    case curve(Int)
    /// They are the series of this index, of this name.
    case series(Int, name: String)
    /// They belong to no curve and to no series that is named.
    case others
  }

  package let kind: Kind
  /// The positions along the axis, and the losses; one each a run.
  package private(set) var xs: [Double] = []
  package private(set) var losses: [Double] = []
  /// The first and the last position.
  package private(set) var ends: ClosedRange<Double>?

  private static let namedSeries = 6

  private init(kind: Kind) { self.kind = kind }

  private mutating func add(_ run: TrainingRun, axis: Quantity) {
    guard let x = run[axis] else { return }
    xs.append(x)
    losses.append(run.loss)
    ends = min(ends?.lowerBound ?? x, x)...max(ends?.upperBound ?? x, x)
  }

  static func byHeldValue(
    _ runs: [TrainingRun], _ values: HeldValues, axis: Quantity, held: Quantity
  ) -> [RunGroup] {
    let kinds = values.curves.indices.map(Kind.curve)
    return grouped(runs, kinds: kinds, axis: axis) { values.index(of: $0[held]) }
  }

  /// The first series by name, the rest together.
  static func bySeries(_ runs: [TrainingRun], names: [String], axis: Quantity) -> [RunGroup] {
    let kinds = names.prefix(namedSeries).enumerated().map { Kind.series($0, name: $1) }
    return grouped(runs, kinds: kinds, axis: axis) {
      $0.series < kinds.count ? Int($0.series) : nil
    }
  }

  /// The others come first, so that they are drawn below the groups that have a name.
  private static func grouped(
    _ runs: [TrainingRun], kinds: [Kind], axis: Quantity, index: (TrainingRun) -> Int?
  ) -> [RunGroup] {
    var groups = kinds.map { RunGroup(kind: $0) }
    var others = RunGroup(kind: .others)
    for run in runs {
      if let index = index(run) {
        groups[index].add(run, axis: axis)
      } else {
        others.add(run, axis: axis)
      }
    }
    return ([others] + groups).filter { !$0.xs.isEmpty }
  }
}
