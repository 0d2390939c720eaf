import ScalingLaws

extension LawValueTable {
  /// Other modalities and mixtures of experts.
  static let modalities: [String: LawValueEntry] = [
    "hen_L_N": {
      try ScalingLaw(.henighanN, preset: $0.name("domain")).value(at: [.params: $0["N"]])
    },
    "hen_L_C": {
      try ScalingLaw(.henighanC, preset: $0.name("domain"))
        .value(at: [.compute: ComputeUnit.pfDays.flops(of: $0["pfd"])])
    },
    "hen_Nopt": {
      try ScalingLaw(.henighanNopt, preset: $0.name("domain"))
        .value(at: [.compute: ComputeUnit.pfDays.flops(of: $0["pfd"])])
    },
    "dit_N": { ScalingLaw(.ditParams).value(at: [.compute: $0["C"]]) },
    "dit_D": { ScalingLaw(.ditTokens).value(at: [.compute: $0["C"]]) },
    "dit_L": { ScalingLaw(.ditLoss).value(at: [.compute: $0["C"]]) },
    "dit_fid": { ScalingLaw(.ditFID).value(at: [.compute: $0["C"]]) },
    "clark_Ehat": {
      try ScalingLaw(.clarkExperts, preset: $0.name("key")).value(at: [.experts: $0["E"]])
    },
    "clark_L": {
      try ScalingLaw(.clark, preset: $0.name("key"))
        .value(at: [.params: $0["N"], .experts: $0["E"]])
    },
    "clark_epc": {
      try ScalingLaw(.clarkParams, preset: $0.name("key"))
        .value(at: [.params: $0["N"], .experts: $0["E"]])
    },
    "clark_dense": { ScalingLaw(.clarkDense).value(at: [.params: $0["N"]]) },
    "kra_L": {
      ScalingLaw(.krajewski)
        .value(at: [.params: $0["N"], .tokens: $0["D"], .granularity: $0["G"]])
    },
    "abnar_L": {
      ScalingLaw(.abnar).value(at: [.params: $0["N"], .tokens: $0["D"], .sparsity: $0["S"]])
    },
  ]
}
