import RealModule

/// *k_D = (1 − (k_N^−α − 1) A N^−α / (B D^−β))^(−1/β)*: the data for the loss of any model, by one
/// of another size.
///
/// Source: de Vries, "Go smol or go home", 2023.
enum DeVriesBase: LawForm {
  static let description = LawDescription(
    id: "devries-base", title: "Data for another size", group: .inference,
    formula: "k_D = (1 − (k_N^−α − 1) AN^−α/(BD^−β))^(−1/β)",
    asciiFormula: "k_D = (1 - (k_N^-alpha - 1) A N^-alpha/(B D^-beta))^(-1/beta)",
    inputs: [.sizeRatio, .params, .tokens], output: .dataRatio,
    coefficients: ChinchillaLaw.description.coefficients.filter { $0.symbol != "E" },
    presets: DeVries.slopes,
    notes: [
      "from a model of N parameters after D tokens, which need not be compute-optimal",
      "k_N is the other size, k_D the other data, each as a share of the model's own",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let ratio = inputs.input(.sizeRatio), let params = inputs.input(.params),
      let tokens = inputs.input(.tokens)
    else { return nil }
    let (alpha, beta) = (coefficients[0], coefficients[1])
    let terms =
      coefficients[2] * Double.pow(params, -alpha) / (coefficients[3] * Double.pow(tokens, -beta))
    let lost = Double.expMinusOne(-alpha * Double.log(ratio)) * terms
    return Double.exp(-Double.log(onePlus: -lost) / beta)
  }
}
