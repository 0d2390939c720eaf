import ScalingLaws

extension LawValueTable {
  /// The noise scale, and how step sizes follow the width.
  static let dynamics: [String: LawValueEntry] = [
    "mc_S": {
      BatchTradeOff(criticalBatch: $0["Bcrit"]).steps(batch: $0["B"], least: $0["Smin"])
    },
    "mc_E": {
      BatchTradeOff(criticalBatch: $0["Bcrit"]).examples(batch: $0["B"], least: $0["Emin"])
    },
    "mc_eps": {
      BatchTradeOff(criticalBatch: $0["Bn"]).stepSize(batch: $0["B"], largest: $0["epsmax"])
    },
    "mc_dL": {
      BatchTradeOff(criticalBatch: $0["Bn"]).gain(batch: $0["B"], largest: $0["dLmax"])
    },
    "mc_G2": { $0.gradientNoise.squaredGradient },
    "mc_trS": { $0.gradientNoise.covarianceTrace },
    "mc_Bsimple": { $0.gradientNoise.simpleNoiseScale },
    "mup_hidden_lr_adam": {
      MaximalUpdate(widthMultiplier: $0["width_mult"]).adamLearningRate(base: $0["lr"])
    },
    "lr_sqrt_width": {
      WidthRule.inverseSquareRoot.learningRate(base: $0["lr"], widthMultiplier: $0["width_mult"])
    },
  ]
}

extension LawValueCase {
  fileprivate var gradientNoise: GradientNoise {
    GradientNoise(
      bigBatch: self["Bbig"], bigSquaredNorm: self["Gbig2"], smallBatch: self["Bsmall"],
      smallSquaredNorm: self["Gsmall2"])
  }
}
