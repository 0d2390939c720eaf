import ScalingLaws

extension LawValueTable {
  /// Kaplan and others 2020: losses, overfitting and batches.
  static let kaplan: [String: LawValueEntry] = [
    "k_L_N": { ScalingLaw(.kaplanN).value(at: [.params: $0["N"]]) },
    "k_L_D": { ScalingLaw(.kaplanD).value(at: [.tokens: $0["D"]]) },
    "k_L_Cmin": { ScalingLaw(.kaplanCmin).value(at: $0.budget) },
    "k_L_Cmin_fig1": { try ScalingLaw(.kaplanCmin, preset: "kaplan-fig1").value(at: $0.budget) },
    "k_L_C_naive": { ScalingLaw(.kaplanC).value(at: $0.budget) },
    "k_L_ND": { ScalingLaw(.kaplanND).loss(params: $0["N"], tokens: $0["D"]) },
    "k_L_N_inf": { ScalingLaw(.kaplanND).limit(params: $0["N"]) },
    "k_L_NS": { ScalingLaw(.kaplanNS).value(at: [.params: $0["N"], .steps: $0["Smin"]]) },
    "k_dL": { ScalingLaw(.kaplanOverfit).value(at: [.params: $0["N"], .tokens: $0["D"]]) },
    "k_D_for_dL": {
      try ScalingLaw(.kaplanOverfit)
        .solve(for: .tokens, reaching: $0["delta"], at: [.params: $0["N"]])
    },
    "k_D_min_rule": { ScalingLaw(.kaplanDataFloor).value(at: [.params: $0["N"]]) },
    "k_N_max_rule": { try ScalingLaw(.kaplanDataFloor).solve(for: .params, reaching: $0["D"]) },
    "k_D_for_loss": {
      try ScalingLaw(.kaplanND).solve(for: .tokens, reaching: $0["L"], at: [.params: $0["N"]])
    },
    "k_Bcrit": {
      try ScalingLaw(.kaplanBcrit).setting("B_star", to: $0.given("Bs") ?? 2e8)
        .value(at: [.loss: $0["L"]])
    },
    "k_Smin_of_S": {
      ScalingLaw(.kaplanSmin).value(at: [.steps: $0["S"], .batch: $0["B"], .loss: $0["L"]])
    },
    "k_Cmin_of_C": {
      ScalingLaw(.kaplanLeastCompute)
        .value(at: [.compute: $0["C"], .batch: $0["B"], .loss: $0["L"]])
    },
    "k_Sstop": { ScalingLaw(.kaplanEarlyStop).value(at: [.params: $0["N"], .tokens: $0["D"]]) },
    "k_LR": { ScalingLaw(.kaplanLR).value(at: [.params: $0["N"]]) },
    "exp(0.003239/0.0001395)": { _ in KaplanRateRule.paramsWithoutLearningRate },
    "k_context_loss": {
      try ScalingLaw(.kaplanContext).setting("a", to: $0["a"]).setting("b", to: $0["b"])
        .setting("p", to: $0["p"]).value(at: [.position: $0["T"]])
    },
    "2^-aN": { _ in ScalingLaw(.kaplanN)["alpha_N"].map(doubled) },
    "1-2^-aB": { _ in
      ScalingLaw(.kaplanBcrit)["alpha_B"].map {
        PowerRule.lossDecrease(multiple: 2, exponent: $0)
      }
    },
    "aN/aD marginal": { _ in
      PowerRule.dataGrowth(paramsExponent: 0.076, tokensExponent: 0.095)
    },
  ]

  private static func doubled(_ exponent: Double) -> Double {
    PowerRule.lossFactor(multiple: 2, exponent: exponent)
  }
}

extension LawValueCase {
  /// The input in PF-days, as compute.
  var budget: Quantities { [.compute: ComputeUnit.pfDays.flops(of: self["pfd"])] }
}
