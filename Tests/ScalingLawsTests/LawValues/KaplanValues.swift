import ScalingLaws

extension LawValueTable {
  /// Kaplan and others 2020.
  static let kaplan: [String: LawValueEntry] = [
    "k_L_N": { ScalingLaw(.kaplanN).value(at: [.params: $0["N"]]) },
    "k_L_D": { ScalingLaw(.kaplanD).value(at: [.tokens: $0["D"]]) },
    "k_L_Cmin": {
      ScalingLaw(.kaplanCmin).value(at: [.compute: ComputeUnit.pfDays.flops(of: $0["pfd"])])
    },
    "k_L_Cmin_fig1": {
      try ScalingLaw(.kaplanCmin, preset: "kaplan-fig1")
        .value(at: [.compute: ComputeUnit.pfDays.flops(of: $0["pfd"])])
    },
    "k_L_ND": { ScalingLaw(.kaplanND).loss(params: $0["N"], tokens: $0["D"]) },
    "k_L_N_inf": { ScalingLaw(.kaplanND).limit(params: $0["N"]) },
  ]
}
