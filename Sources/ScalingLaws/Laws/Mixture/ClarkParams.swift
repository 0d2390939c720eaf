import RealModule

/// *N' = N^(a(Ê)/a(E_start)) (Ê/E_start)^(b/a(E_start))* with *a(x) = a + c log₁₀ x*: the dense
/// model with the same loss.
enum ClarkParams: LawForm {
  static let description = LawDescription(
    id: "clark-params", title: "Size of an equal dense model", group: .mixture,
    formula: "N' = N^(a(Ê)/a(Es)) (Ê/Es)^(b/a(Es)), a(x) = a + c lg x",
    asciiFormula:
      "N' = N^(a(E^)/a(E_start)) (E^/E_start)^(b/a(E_start)), a(x) = a + c log10 x, E^ of E_max, "
      + "d drops out",
    inputs: [.params, .experts], output: .effectiveParams, coefficients: Clark.coefficients,
    presets: Clark.presets(taking: 0...5),
    notes: Clark.notes + ["5M parameters with 128 experts equal about 55M by the paper, 52M here"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let experts = inputs.input(.experts) else {
      return nil
    }
    let start = coefficients[4]
    let effective = Clark.effectiveExperts(experts, start: start, limit: coefficients[5])
    let slope = coefficients[0] + coefficients[2] * Double.log10(start)
    let routed = coefficients[0] + coefficients[2] * Double.log10(effective)
    return Double.pow(params, routed / slope)
      * Double.pow(effective / start, coefficients[1] / slope)
  }
}
