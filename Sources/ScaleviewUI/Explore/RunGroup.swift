import RunData
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
  /// Whether the file or a person leaves these runs out of a fit.
  package let isExcluded: Bool
  /// The positions along the axis, and the losses; one each a run.
  package private(set) var xs: [Double] = []
  package private(set) var losses: [Double] = []
  /// The first and the last position.
  package private(set) var ends: ClosedRange<Double>?
  /// The least and the greatest loss.
  package private(set) var lossEnds: ClosedRange<Double>?

  private static let namedSeries = 6

  private init(kind: Kind, isExcluded: Bool, capacity: Int) {
    self.kind = kind
    self.isExcluded = isExcluded
    xs.reserveCapacity(capacity)
    losses.reserveCapacity(capacity)
  }

  static func byHeldValue(
    _ table: RunTable, _ values: HeldValues, axis: Quantity, held: Quantity
  ) -> [RunGroup] {
    let kinds = values.curves.indices.map(Kind.curve)
    return grouped(table, kinds: kinds, axis: axis) { values.index(of: $0[held]) }
  }

  /// The first series by name, the rest together.
  static func bySeries(_ table: RunTable, axis: Quantity) -> [RunGroup] {
    let kinds = table.series.prefix(namedSeries).enumerated().map { Kind.series($0, name: $1) }
    return grouped(table, kinds: kinds, axis: axis) {
      $0.series < kinds.count ? Int($0.series) : nil
    }
  }

  /// The others come first, so that they are drawn below the groups that have a name; and excluded
  /// runs last, since they are few.
  ///
  /// The runs are counted before they are copied: a million of them take no more room than they need.
  private static func grouped(
    _ table: RunTable, kinds: [Kind], axis: Quantity, index: (TrainingRun) -> Int?
  ) -> [RunGroup] {
    let kinds = [.others] + kinds
    let nowhere = 2 * kinds.count
    var places = table.runs.map { run in
      UInt8(run[axis] == nil ? nowhere : index(run).map { $0 + 1 } ?? 0)
    }
    if !(table.excluded.isEmpty && table.leftOut.isEmpty) {
      for run in places.indices
      where places[run] < kinds.count && (table.excluded[run] || table.leftOut[run]) {
        places[run] += UInt8(kinds.count)
      }
    }
    var counts = [Int](repeating: 0, count: nowhere + 1)
    for place in places { counts[Int(place)] += 1 }
    var groups = (kinds + kinds).enumerated().map {
      RunGroup(kind: $1, isExcluded: $0 >= kinds.count, capacity: counts[$0])
    }
    for (run, place) in zip(table.runs, places) where place < nowhere {
      groups[Int(place)].add(run, axis: axis)
    }
    return groups.filter { !$0.xs.isEmpty }.map(\.withEnds)
  }

  private mutating func add(_ run: TrainingRun, axis: Quantity) {
    guard let x = run[axis] else { return }
    xs.append(x)
    losses.append(run.loss)
  }

  private var withEnds: RunGroup {
    var group = self
    group.ends = RunGroup.ends(of: xs)
    group.lossEnds = RunGroup.ends(of: losses)
    return group
  }

  private static func ends(of values: [Double]) -> ClosedRange<Double>? {
    guard var least = values.first else { return nil }
    var greatest = least
    // In one pass, and without a branch.
    for value in values {
      least = value < least ? value : least
      greatest = value > greatest ? value : greatest
    }
    return least...greatest
  }
}
