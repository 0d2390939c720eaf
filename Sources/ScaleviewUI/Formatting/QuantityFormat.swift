import ScalingLaws

extension Quantity {
  /// A value of this quantity as a person reads it: 7e10 params is "70B", compute is "5.76e23".
  package func formatted(_ value: Double, digits: Int = 3) -> String {
    switch self {
    case .params, .tokens: NumberFormat.suffixed(value, digits: digits)
    case .compute: NumberFormat.shortScientific(value, digits: digits)
    case .loss: NumberFormat.fixed(value, 3)
    default: NumberFormat.significant(value)
    }
  }

  /// The symbol along an axis: what the laws call *M* is said as what it is.
  var axisSymbol: String { self == .tokensPerParam ? "D/N" : symbol }

  /// The name of the quantity in a sentence: "model size N".
  package var longName: String {
    switch self {
    case .params: "model size N"
    case .tokens: "training tokens D"
    case .compute: "training compute C"
    case .loss: "loss L"
    case .tokensPerParam: "tokens per param D/N"
    default: "\(name) \(symbol)"
    }
  }
}
