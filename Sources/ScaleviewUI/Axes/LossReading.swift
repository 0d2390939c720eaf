import ScalingLaws

/// What the vertical axis of a loss plot shows of a loss in nats per token.
struct LossReading: Hashable {
  let unit: LossUnit
  /// *E*: what is taken off; nil for the loss itself.
  let floor: Double?

  /// What is above the floor is a difference, of which there is no perplexity.
  init(unit: LossUnit, floor: Double?) {
    self.unit = floor != nil && unit.perNat == nil ? .nats : unit
    self.floor = floor
  }

  /// The symbol and the unit.
  var title: String { floor == nil ? unit.axisTitle : "L-E \(unit.symbol)" }

  /// What is shown in which unit, in a sentence.
  var sentence: String {
    if floor != nil { return "L - E in \(unit.symbol)" }
    return unit == .perplexity ? "perplexity e^L a token" : "L in \(unit.symbol)"
  }

  func value(of loss: Double) -> Double {
    guard let floor else { return unit.value(nats: loss) }
    return (loss - floor) * (unit.perNat ?? 1)
  }

  func values(of losses: [Double]) -> [Double] {
    floor == nil && unit == .nats ? losses : losses.map(value)
  }

  /// The loss, in nats per token, that the axis shows as `value`.
  func loss(at value: Double) -> Double {
    guard let floor else { return unit.nats(of: value) }
    return floor + value / (unit.perNat ?? 1)
  }
}

extension ScalingLaw {
  /// *E*, in nats per token; nil for a law without a floor.
  var floor: Double? { self["E"] }
}
