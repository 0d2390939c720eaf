import ScalingLaws

extension AppState {
  /// A loss with its unit: "2.712 nats/token".
  func lossText(_ loss: Double) -> String { "\(lossNumber(loss)) \(axes.unit.symbol)" }

  /// The loss of a run with its unit, and where the file says how far it may be off, that:
  /// "3.210 ± 0.02 nats/token"; the two ends where the unit is no multiple of the nats.
  func lossText(ofRun index: Int) -> String {
    let loss = table.runs[index].loss
    guard let error = table.lossError(ofRun: index) else { return lossText(loss) }
    guard let perNat = axes.unit.perNat else {
      return "\(lossText(loss)), \(lossNumber(loss - error)) to \(lossNumber(loss + error))"
    }
    let size = NumberFormat.significant(error * perNat)
    return "\(lossNumber(loss)) ± \(size) \(axes.unit.symbol)"
  }

  /// The same, and what the error is: "3.210 ± 0.02 nats/token (1 standard error)".
  func fullLossText(ofRun index: Int) -> String {
    let text = lossText(ofRun: index)
    guard table.lossError(ofRun: index) != nil, let name = table.lossErrorName else { return text }
    return "\(text) (\(name))"
  }

  /// A loss without its unit, which stands beside it.
  func lossNumber(_ loss: Double) -> String {
    NumberFormat.fixed(axes.unit.value(nats: loss), 3)
  }
}
