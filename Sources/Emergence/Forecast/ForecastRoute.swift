import RealModule
import ScalingLaws

/// By what the ability is forecast.
enum ForecastRoute: Hashable, Sendable {
  /// By the loss, which is given for the model.
  case loss
  /// By the loss that a law of size and data gives.
  case chain
  /// By the logarithm of a size, of data or of compute.
  case direct(Quantity)

  /// What the ability's law is fitted by.
  var axis: Quantity {
    guard case .direct(let quantity) = self else { return .loss }
    return quantity
  }

  /// The place of a model on the axis; nil where it is not known.
  func place(_ inputs: Quantities) -> Double? {
    guard let value = inputs[axis], value.isFinite, value > 0 else { return nil }
    return axis == .loss ? value : Double.log10(value)
  }

  /// The best that readings and target allow: over the loss where it is known.
  init(_ request: ForecastRequest) throws(ForecastRefusal) {
    let target = request.target.completed
    let hasLoss = Self.count(.loss, request) >= ForecastRequest.fewestScales
    if target.loss != nil {
      guard Self.count(.loss, request) > 0 else { throw .missingQuantity(.loss) }
      self = .loss
      return
    }
    // N and D together say more than either: their product is what both have in common.
    let hasBoth = target.params != nil && target.tokens != nil
    let order: [Quantity] = hasBoth ? [.compute, .params, .tokens] : [.params, .compute, .tokens]
    let known = order.filter { target[$0] != nil }
    guard let first = known.first else { throw .noTarget }
    guard let axis = known.first(where: { Self.count($0, request) > 0 }) else {
      throw .missingQuantity(first)
    }
    self = hasLoss ? .chain : .direct(axis)
  }

  /// The route that is left where no law of the loss is determined.
  func withoutLossLaw(_ request: ForecastRequest) throws(ForecastRefusal) -> ForecastRoute {
    var bare = request
    bare.readings = request.readings.map { reading in
      var inputs = reading.inputs
      inputs.loss = nil
      return ForecastReading(
        inputs, value: reading.value, items: reading.items, family: reading.family)
    }
    return try ForecastRoute(bare)
  }

  private static func count(_ quantity: Quantity, _ request: ForecastRequest) -> Int {
    Set(request.readings.compactMap { $0.inputs[quantity] }).count
  }
}
