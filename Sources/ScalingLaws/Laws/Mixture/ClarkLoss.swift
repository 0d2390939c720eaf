import RealModule

/// *log L = a log N + b log Ê + c log N log Ê + d*, of base 10.
enum ClarkLoss: LawForm {
  static let description = LawDescription(
    id: "clark", title: "Routed language models", group: .mixture,
    formula: "lg L = a lgN + b lgÊ + c lgN lgÊ + d",
    asciiFormula:
      "log10 L = a log10 N + b log10 E^ + c log10 N log10 E^ + d, E^ of E, E_start, E_max",
    inputs: [.params, .experts], output: .loss, coefficients: Clark.coefficients,
    presets: Clark.presets(taking: 0...5, loss: true), notes: Clark.notes)

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let experts = inputs.input(.experts) else {
      return nil
    }
    let effective = Clark.effectiveExperts(
      experts, start: coefficients[4], limit: coefficients[5])
    let (logParams, logExperts) = (Double.log10(params), Double.log10(effective))
    return Double.exp10(
      coefficients[0] * logParams + coefficients[1] * logExperts
        + coefficients[2] * logParams * logExperts + coefficients[3])
  }
}
