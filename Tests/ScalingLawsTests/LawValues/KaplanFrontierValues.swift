import ScalingLaws

extension LawValueTable {
  /// Kaplan and others 2020: the best training for a compute.
  static let kaplanFrontier: [String: LawValueEntry] = [
    "k_Nopt": { ScalingLaw(.kaplanNopt).value(at: $0.budget) },
    "k_Bopt": { ScalingLaw(.kaplanBopt).value(at: $0.budget) },
    "k_Smin_opt": { ScalingLaw(.kaplanSopt).value(at: $0.budget) },
    "k_Dopt": { ScalingLaw(.kaplanDopt).value(at: $0.budget) },
    "k_Nopt(C/2)": { ScalingLaw(.kaplanNopt).value(atCriticalBatch: $0["C"]) },
    "k_Nopt_naive": { try ScalingLaw(.kaplanNopt, preset: "naive").value(at: $0.budget) },
    "k_D_eq67": { try ScalingLaw(.kaplanDopt, preset: "eq-6.7").value(at: $0.budget) },
    "k_C_for_Nopt": {
      ComputeUnit.pfDays.value(
        flops: try ScalingLaw(.kaplanNopt).solve(for: .compute, reaching: $0["N"]))
    },
    "k_C_for_Dopt": {
      ComputeUnit.pfDays.value(
        flops: try ScalingLaw(.kaplanDopt).solve(for: .compute, reaching: $0["D"]))
    },
    "k_aC_analytic": {
      KaplanFrontier(
        paramsExponent: $0["aN"], stepsExponent: $0["aS"], batchExponent: $0["aB"]
      ).computeExponent
    },
    "k_Cc_analytic_pfd": {
      ComputeUnit.pfDays.value(
        flops: KaplanFrontier(batchConstant: $0.given("Bs") ?? 2e8).computeConstant)
    },
    "k_L_analytic": { ScalingLaw(.kaplanFrontier).value(at: $0.budget) },
    "k_N_analytic": { ScalingLaw(.kaplanFrontierN).value(at: $0.budget) },
    "k_S_analytic": { ScalingLaw(.kaplanFrontierS).value(at: $0.budget) },
    "k_ratio_N": { ScalingLaw(.kaplanStopN).value(at: $0.stops) },
    "k_ratio_S": { ScalingLaw(.kaplanStopS).value(at: $0.stops) },
    "k_subopt_C": { ScalingLaw(.kaplanSuboptC).value(at: [.sizeRatio: $0["x"]]) },
    "k_subopt_S": { ScalingLaw(.kaplanSuboptS).value(at: [.sizeRatio: $0["x"]]) },
    "k_contradiction": {
      switch $0.unit {
      case "PF-days": ComputeUnit.pfDays.value(flops: $0.contradiction.compute)
      case "params": $0.contradiction.params
      case "tokens": $0.contradiction.tokens
      default: $0.contradiction.loss
      }
    },
  ]
}

extension LawValueCase {
  fileprivate var contradiction: KaplanContradiction {
    KaplanContradiction(
      computeConstant: given("cc") ?? 3.1e8, tokensFactor: given("De") ?? 2e10,
      tokensExponent: given("pD") ?? 0.27)
  }

  /// Two distances from the converged loss; "aN/aS" is the efficient one.
  fileprivate var stops: Quantities {
    [.excess: stop("f"), .referenceExcess: stop("f2")]
  }

  private func stop(_ key: String) -> Double {
    name(key) == "aN/aS" ? KaplanFrontier().efficientExcess : self[key]
  }
}
