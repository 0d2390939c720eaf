/// What the unit of a coefficient has to do with the unit in which losses are shown.
///
/// ```swift
/// let unit = CoefficientUnit("nats/token · params^α")
/// unit.value(482.01, in: .bits)  // 695.39…
/// unit.symbol(in: .bits)  // "bits/token · params^α"
/// ```
///
/// A coefficient itself stays in nats per token, whatever is shown.
public enum CoefficientUnit: Hashable, Sendable {
  /// Nothing: the number is the same in every unit of a loss; empty where it has no unit.
  case plain(String)
  /// The coefficient is a loss, such as a floor.
  case loss
  /// The coefficient is a factor of a term of the loss, and its unit that of a loss times this.
  case lossTimes(String)

  /// The unit that a description spells as `text`: "params", "nats/token", "nats/token · params^α".
  public init(_ text: String) {
    let loss = LossUnit.nats.symbol
    let sign = " · "
    if text == loss {
      self = .loss
    } else if text.hasPrefix(loss + sign) {
      self = .lossTimes(String(text.dropFirst((loss + sign).count)))
    } else {
      self = .plain(text)
    }
  }

  /// The unit as it stands behind a number, with losses in `unit`.
  public func symbol(in unit: LossUnit) -> String {
    switch self {
    case .plain(let text): text
    case .loss: unit.symbol
    case .lossTimes(let rest): "\((unit.perNat == nil ? .nats : unit).symbol) · \(rest)"
    }
  }

  /// The coefficient's number with losses in `unit`.
  ///
  /// A factor has no perplexity and stays in nats there.
  public func value(_ value: Double, in unit: LossUnit) -> Double {
    switch self {
    case .plain: value
    case .loss: unit.value(nats: value)
    case .lossTimes: value * (unit.perNat ?? 1)
    }
  }

  /// The coefficient from its number with losses in `unit`; not finite where no loss has that number.
  public func coefficient(of value: Double, in unit: LossUnit) -> Double {
    switch self {
    case .plain: value
    case .loss: unit.nats(of: value)
    case .lossTimes: value / (unit.perNat ?? 1)
    }
  }
}
