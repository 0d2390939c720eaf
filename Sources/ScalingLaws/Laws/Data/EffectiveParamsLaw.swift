import RealModule

/// What *N* parameters are worth with *U* unique tokens: *N′*, by *R\*_N* beyond *U_N*.
///
/// Source: Muennighoff and others, "Scaling Data-Constrained Language Models", 2023,
/// arXiv:2305.16264, equation 6 and Appendix A.
enum EffectiveParamsLaw: LawForm {
  static let description = LawDescription(
    id: "effective-params", title: "Worth of excess params", group: .data,
    formula: "N′ = UN(1 + RN(1 − e^(−(N/UN − 1)/RN))), UN = (U G)^(β/α) G",
    asciiFormula: "N' = U_N (1 + R_N (1 - exp(-(N/U_N - 1)/R_N))), U_N = (U G)^(beta/alpha) G, "
      + "G = (alpha A/(beta B))^(1/(alpha+beta))",
    inputs: [.params, .tokens, .uniqueTokens], output: .effectiveParams,
    coefficients: SuitedParamsLaw.description.coefficients + [
      DataConstrainedPaper.scale("N", "params saturation")
    ],
    presets: [
      DataConstrainedPaper.preset(
        DataConstrainedPaper.split + [DataConstrainedPaper.paramsScale],
        location: "eq. 6, Appendix A")
    ],
    notes: ["U_N, the parameters that suit U, are 0.051 U"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens),
      let unique = inputs.input(.uniqueTokens),
      let suited = SuitedParamsLaw.value(at: [.uniqueTokens: min(unique, tokens)], coefficients)
    else { return nil }
    return Saturation(scale: coefficients[4]).worth(of: params, base: min(suited, params))
  }
}

/// The parameters *U_N = (U G)^(β/α) G* that suit *U* unique tokens.
///
/// Source: Muennighoff and others, 2023, arXiv:2305.16264, Appendix A.
enum SuitedParamsLaw: LawForm {
  static let description = LawDescription(
    id: "suited-params", title: "Params that suit unique tokens", group: .data,
    formula: "UN = (U G)^(β/α) G, G = (αA/βB)^(1/(α+β))",
    asciiFormula: "U_N = (U G)^(beta/alpha) G, G = (alpha A/(beta B))^(1/(alpha+beta))",
    inputs: [.uniqueTokens], output: .params,
    coefficients: ChinchillaLaw.description.coefficients.filter { $0.symbol != "E" },
    presets: [
      DataConstrainedPaper.preset(DataConstrainedPaper.split, location: "Appendix A")
    ],
    notes: ["more parameters than these are worth less than themselves"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let unique = inputs.input(.uniqueTokens) else { return nil }
    let optimum = UniqueOptimum(
      alpha: coefficients[0], beta: coefficients[1], paramsFactor: coefficients[2],
      tokensFactor: coefficients[3])
    return Double.exp(optimum.logParams(Double.log(unique)))
  }
}
