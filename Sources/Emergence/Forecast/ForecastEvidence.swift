import ScalingLaws

/// What the readings show of an ability, before anything is fitted to them.
struct ForecastEvidence {
  /// The readings that have a place on the axis.
  let points: [AbilityPoint]
  private let request: ForecastRequest
  private let route: ForecastRoute
  /// The places at which a reading is above chance.
  private let above: Set<Double>

  init(_ request: ForecastRequest, _ route: ForecastRoute) {
    self.request = request
    self.route = route
    let placed = request.readings.compactMap { reading in
      route.place(reading.inputs).map { (place: $0, reading: reading) }
    }
    points = placed.map { AbilityPoint($0.place, $0.reading.value) }
    above = Set(placed.filter { $0.reading.isAbove(request.chance) }.map(\.place))
  }

  func check() throws(ForecastRefusal) {
    let values = points.map(\.value) + [request.chance]
    if let value = values.first(where: { !($0 >= 0 && $0 <= 1) }) { throw .outsideDomain(value) }
    guard request.chance < 1 else { throw .outsideDomain(request.chance) }
    let scales = Set(points.map(\.predictor)).count
    guard scales >= ForecastRequest.fewestScales else {
      throw .tooFewScales(have: scales, axis: route.axis)
    }
    guard !above.isEmpty else { throw .atChance(count: points.count, chance: request.chance) }
    let isHidden = request.metric == .step && route.axis != .loss
    if isHidden, above.count < ForecastRequest.fewestAboveChance {
      throw .riseNotSeen(above: above.count, of: scales)
    }
  }
}

extension ForecastReading {
  /// Whether the reading shows something of the curve: it is above chance by the test of its items,
  /// and by a hundredth; without the number of items, by three.
  fileprivate func isAbove(_ chance: Double) -> Bool {
    guard let items, items > 0 else { return value > chance + 0.03 }
    guard value > chance + 0.01 else { return false }
    let hits = Int((value * Double(items)).rounded())
    return ChanceTest(items: items, chance: chance).probability(ofAtLeast: hits) <= ChanceTest.level
  }
}
