/// What noise leaves of a step: *η = η_max / (1 + B_noise/B)*.
///
/// Source: McCandlish and others, 2018, arXiv:1812.06162, section 2.2.
enum McCandlishRate: LawForm {
  static let description = McCandlish.describe(
    "mccandlish-lr", "Step size by batch size",
    inputs: [.maxLearningRate, .noiseScale, .batchExamples], output: .learningRate,
    formula: "η = η_max/(1 + B_noise/B)", ascii: "eta = eta_max/(1 + B_noise/B)",
    location: "section 2.2", grade: .secondary,
    notes: [
      "in a local quadratic model: eta_max = |G|^2/(G'HG), the best step along the true gradient",
      "B_noise = tr(H Sigma)/(G'HG); where the loss curves alike in all directions it is that of "
        + "noise-scale",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let largest = inputs.input(.maxLearningRate), let noise = inputs.input(.noiseScale),
      let batch = inputs.input(.batchExamples)
    else { return nil }
    return BatchTradeOff(criticalBatch: noise).stepSize(batch: batch, largest: largest)
  }
}

/// *ΔL = ΔL_max / (1 + B_noise/B)*.
enum McCandlishGain: LawForm {
  static let description = McCandlish.describe(
    "mccandlish-gain", "Gain of a step by batch size",
    inputs: [.maxLossGain, .noiseScale, .batchExamples], output: .lossGain,
    formula: "ΔL = ΔL_max/(1 + B_noise/B)", ascii: "dL = dL_max/(1 + B_noise/B)",
    location: "section 2.2", grade: .secondary,
    notes: ["of the best step of a local quadratic model; half of it at B = B_noise"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let largest = inputs.input(.maxLossGain), let noise = inputs.input(.noiseScale),
      let batch = inputs.input(.batchExamples)
    else { return nil }
    return BatchTradeOff(criticalBatch: noise).gain(batch: batch, largest: largest)
  }
}

/// *B_noise ≈ tr Σ/|G|²*, estimated from the gradients of two batches.
enum NoiseScaleLaw: LawForm {
  static let description = McCandlish.describe(
    "noise-scale", "Gradient noise scale",
    inputs: [.bigBatch, .bigSquaredNorm, .smallBatch, .smallSquaredNorm], output: .noiseScale,
    formula: "B_noise = trΣ/|G|², of |G_B|² = |G|² + trΣ/B for two B",
    ascii: "B_noise = tr(Sigma)/|G|^2, of |G_B|^2 = |G|^2 + tr(Sigma)/B for two B",
    location: "Appendix A, and the estimator of the EleutherAI cookbook",
    notes: [
      "|G|^2 = (B_big |G_big|^2 - B_small |G_small|^2)/(B_big - B_small), and tr(Sigma) = "
        + "(|G_small|^2 - |G_big|^2)/(1/B_small - 1/B_big)",
      "both are unbiased, their quotient is not: average each over many steps, then divide",
      "near the critical batch size where the loss curves alike in all directions",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let bigBatch = inputs.input(.bigBatch), let big = inputs.input(.bigSquaredNorm),
      let smallBatch = inputs.input(.smallBatch), let small = inputs.input(.smallSquaredNorm)
    else { return nil }
    return GradientNoise(
      bigBatch: bigBatch, bigSquaredNorm: big, smallBatch: smallBatch, smallSquaredNorm: small
    ).simpleNoiseScale
  }

  /// The squared norms are as *1 + B_noise/B* of their batches.
  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    let (bigBatch, smallBatch) = (known[.bigBatch] ?? .nan, known[.smallBatch] ?? .nan)
    let (big, small) = (known[.bigSquaredNorm] ?? .nan, known[.smallSquaredNorm] ?? .nan)
    switch input {
    case .bigBatch: return target / (big / small * (1 + target / smallBatch) - 1)
    case .smallBatch: return target / (small / big * (1 + target / bigBatch) - 1)
    case .bigSquaredNorm: return small * (1 + target / bigBatch) / (1 + target / smallBatch)
    case .smallSquaredNorm: return big * (1 + target / smallBatch) / (1 + target / bigBatch)
    default: return nil
    }
  }
}
