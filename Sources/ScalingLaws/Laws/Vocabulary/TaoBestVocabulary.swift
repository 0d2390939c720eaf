import RealModule

/// The vocabulary with the least unigram-normalized loss at the budget of a size.
///
/// At *C = (N_nv/0.0834)²* a larger vocabulary leaves fewer tokens, *D = C/6(N_nv + Vd)*: the best
/// one solves *α₂ A₂/N_v^α₂ = β (B/D^β) N_v/(N_nv + N_v)* with *N_v = Vd*.
///
/// Source: Tao and others, "Scaling Laws with Vocabulary", 2024, arXiv:2407.13623, approach 3.
enum TaoBestVocabulary: LawForm {
  static let description = LawDescription(
    id: "tao-best-vocabulary", title: "Best vocabulary by loss", group: .data,
    formula: "V: ∂Lu/∂V = 0 at the budget of N_nv",
    asciiFormula:
      "dL_u/dV = 0 at C = (N_nv/0.0834)^2, D = C/6(N_nv + V d); "
      + "L_u = A_1/N_nv^alpha_1 + A_2/N_v^alpha_2 + B/D^beta - E",
    inputs: [.nonVocabularyParams, .width], output: .vocabulary,
    coefficients: TaoFit.coefficients, presets: [TaoFit.preset],
    notes: TaoFit.notes + [
      "70B parameters of width 8192: 218K tokens; the paper says at least 216K",
      "A_1, alpha_1 and E move the loss, not the best vocabulary",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.nonVocabularyParams), let width = inputs.input(.width) else {
      return nil
    }
    let balance = Balance(fit: TaoFit(coefficients), params: params)
    return balance.bestVocabularyParams().map { $0 / width }
  }

  /// What one more token of the vocabulary gains and costs.
  private struct Balance {
    let fit: TaoFit
    let params: Double

    /// Above 0 while a larger vocabulary lowers the loss; falls as it grows.
    func gain(_ vocabularyParams: Double) -> Double {
      let all = params + vocabularyParams
      let size = params / Tao.otherFactor
      let tokens = Compute.tokens(compute: size * size, params: all)
      return fit.vocabularyExponent * fit.vocabularyTerm(vocabularyParams)
        - fit.tokensExponent * fit.tokensTerm(tokens) * vocabularyParams / all
    }

    /// Halves an interval of the logarithm until its ends are neighbors among the numbers.
    func bestVocabularyParams() -> Double? {
      var (low, high) = (0.0, Double.log(params) + 50)
      guard gain(Double.exp(low)) > 0, gain(Double.exp(high)) < 0 else { return nil }
      while true {
        let middle = low + (high - low) / 2
        guard middle > low, middle < high else { return Double.exp(middle) }
        if gain(Double.exp(middle)) > 0 { low = middle } else { high = middle }
      }
    }
  }
}
