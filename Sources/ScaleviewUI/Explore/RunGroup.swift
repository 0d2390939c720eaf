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

  private init(kind: Kind, capacity: Int) {
    self.kind = kind
    xs.reserveCapacity(capacity)
    losses.reserveCapacity(capacity)
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
  ///
  /// The runs are counted before they are copied: a million of them take no more room than they need.
  private static func grouped(
    _ runs: [TrainingRun], kinds: [Kind], axis: Quantity, index: (TrainingRun) -> Int?
  ) -> [RunGroup] {
    let others = kinds.count
    let places = runs.map { UInt8($0[axis] == nil ? others + 1 : index($0) ?? others) }
    var counts = [Int](repeating: 0, count: others + 2)
    for place in places { counts[Int(place)] += 1 }
    var groups = (kinds + [.others]).enumerated().map {
      RunGroup(kind: $1, capacity: counts[$0])
    }
    for (run, place) in zip(runs, places) where place <= others {
      groups[Int(place)].add(run, axis: axis)
    }
    let last = groups.removeLast()
    return ([last] + groups).filter { !$0.xs.isEmpty }.map(\.withEnds)
  }

  private mutating func add(_ run: TrainingRun, axis: Quantity) {
    guard let x = run[axis] else { return }
    xs.append(x)
    losses.append(run.loss)
  }

  private var withEnds: RunGroup {
    var group = self
    group.ends = xs.min().flatMap { least in xs.max().map { least...$0 } }
    return group
  }
}
