/// Where a run is in a plot, or what else the table is made of.
struct RunPlace: Hashable {
  let x: Double
  let y: Double
  /// In nats per token, whatever the vertical axis shows; *y* again of a split, and the index of a model.
  let loss: Double
}

/// The runs of a plot along its horizontal axis, those at one place of it from the largest loss on.
struct RunOrder {
  private let points: [RunPoints]

  init(_ points: [RunPoints]) { self.points = points }

  var first: RunPlace? {
    best { _ in
      true
    } isBetter: {
      RunOrder.isBefore($0, $1)
    }
  }

  var last: RunPlace? {
    best { _ in
      true
    } isBetter: {
      RunOrder.isBefore($1, $0)
    }
  }

  func after(_ place: RunPlace) -> RunPlace? {
    best {
      RunOrder.isBefore(place, $0)
    } isBetter: {
      RunOrder.isBefore($0, $1)
    }
  }

  func before(_ place: RunPlace) -> RunPlace? {
    best {
      RunOrder.isBefore($0, place)
    } isBetter: {
      RunOrder.isBefore($1, $0)
    }
  }

  private static func isBefore(_ first: RunPlace, _ second: RunPlace) -> Bool {
    first.x != second.x ? first.x < second.x : first.loss > second.loss
  }

  private func best(
    of isCandidate: (RunPlace) -> Bool, isBetter: (RunPlace, RunPlace) -> Bool
  ) -> RunPlace? {
    var best: RunPlace?
    for group in points {
      for index in group.xs.indices {
        let place = group[index]
        guard isCandidate(place) else { continue }
        if let current = best, !isBetter(place, current) { continue }
        best = place
      }
    }
    return best
  }
}
