import ScalingLaws

extension AppState {
  /// A loss with its unit: "2.712 nats/token".
  func lossText(_ loss: Double) -> String { "\(lossNumber(loss)) \(axes.unit.symbol)" }

  /// A loss without its unit, which stands beside it.
  func lossNumber(_ loss: Double) -> String {
    NumberFormat.fixed(axes.unit.value(nats: loss), 3)
  }
}
