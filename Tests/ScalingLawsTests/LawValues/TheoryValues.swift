import ScalingLaws

extension LawValueTable {
  /// Broken power laws, early laws and theory.
  static let theory: [String: LawValueEntry] = [
    "bnsl": { ScalingLaw(.bnsl).value(at: [.variable: $0["x"]]) },
    "cortes_test": { try $0.law(.cortes).value(at: [.samples: $0["m"]]) },
    "hest": { try $0.law(.hestness).value(at: [.samples: $0["m"]]) },
    "sharma": { ScalingLaw(.sharmaKaplan).value(at: [.dimension: $0["d"]]) },
    "michaud_beta": { ScalingLaw(.michaud).value(at: [.exponent: $0["alpha"]]) },
    "nonparam_mse_exp": {
      ScalingLaw(.nonparametric).value(at: [.dimension: $0["d"], .smoothness: $0["beta"]])
    },
    "mean_mse": {
      ScalingLaw(.mean).value(at: [.variance: $0["s2"], .samples: $0["n"]])
    },
    "mult_for_loss": {
      ScalingLaw(.multipleForLoss).value(at: [.exponent: $0["alpha"], .lossRatio: $0["factor"]])
    },
  ]
}
