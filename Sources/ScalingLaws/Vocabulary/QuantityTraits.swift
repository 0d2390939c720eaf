extension Quantity {
  /// The letter of the papers: "N", "D", "C" or "L".
  public var symbol: String { traits.symbol }

  /// The unit in which a value of this quantity is always held; empty where it has none.
  public var unit: String { traits.unit }

  /// What it is, in a few words.
  public var name: String { traits.name }

  /// Which numbers it can be.
  public var domain: QuantityDomain { traits.domain }

  private struct Traits {
    let symbol: String
    let name: String
    let unit: String
    let domain: QuantityDomain

    init(_ symbol: String, _ name: String, _ unit: String, _ domain: QuantityDomain = .positive) {
      self.symbol = symbol
      self.name = name
      self.unit = unit
      self.domain = domain
    }
  }

  private var traits: Traits {
    switch self {
    case .params: Traits("N", "model size", "params")
    case .tokens: Traits("D", "training tokens", "tokens")
    case .compute: Traits("C", "training compute", "FLOPs")
    case .loss: Traits("L", "loss", "nats/token")
    case .steps: Traits("S", "optimizer steps", "steps")
    case .uniqueTokens: Traits("U", "unique tokens", "tokens")
    default: trainingTraits
    }
  }

  private var trainingTraits: Traits {
    switch self {
    case .batch: Traits("B", "batch size", "tokens")
    case .criticalBatch: Traits("B_crit", "critical batch size", "tokens")
    case .minSteps: Traits("S_min", "least steps", "steps")
    case .minTokens: Traits("E_min", "least tokens", "tokens")
    case .minCompute: Traits("C_min", "least compute", "FLOPs")
    case .tokensPerParam: Traits("M", "tokens a parameter", "tokens/param")
    case .learningRate: Traits("eta", "learning rate", "")
    case .position: Traits("T", "place in the context", "tokens", .fromOne)
    case .sizeRatio: Traits("x", "size against the best", "")
    case .dataRatio: Traits("k_D", "data against the best", "")
    case .computeRatio: Traits("C/C_opt", "compute against the best", "")
    case .stepsRatio: Traits("S/S_opt", "steps against the best", "")
    case .excess: Traits("delta", "relative excess of loss", "", .notNegative)
    case .referenceExcess: Traits("delta'", "excess to compare with", "", .notNegative)
    case .multiple: Traits("m", "multiple", "")
    case .exponent: Traits("p", "exponent", "", .real)
    case .flopsPerToken: Traits("M", "FLOPs a token", "FLOPs/token")
    case .variable: Traits("x", "any quantity that grows", "")
    case .metric: Traits("y", "any measure of a model", "", .real)
    case .months: Traits("t", "time", "months", .notNegative)
    case .batchSequences: Traits("B", "batch size", "sequences")
    case .paramsPerToken: Traits("N/D", "params a token", "params/token")
    case .effectiveCompute: Traits("C_eff", "effective compute", "FLOPs")
    default: noiseTraits
    }
  }

  private var noiseTraits: Traits {
    switch self {
    case .batchExamples: Traits("B", "batch size", "examples")
    case .noiseScale: Traits("B_noise", "gradient noise scale", "examples")
    case .maxLearningRate: Traits("eta_max", "learning rate without noise", "")
    case .lossGain: Traits("dL", "gain of a step", "nats/token")
    case .maxLossGain: Traits("dL_max", "gain without noise", "nats/token")
    case .bigBatch: Traits("B_big", "larger batch", "examples")
    case .bigSquaredNorm: Traits("G_big^2", "its squared gradient", "")
    case .smallBatch: Traits("B_small", "smaller batch", "examples")
    case .smallSquaredNorm: Traits("G_small^2", "its squared gradient", "")
    case .baseLearningRate: Traits("eta_0", "base learning rate", "")
    case .widthRatio: Traits("m", "width against the base model", "")
    default: dataTraits
    }
  }

  private var dataTraits: Traits {
    switch self {
    case .effectiveTokens: Traits("D'", "effective tokens", "tokens")
    case .effectiveParams: Traits("N'", "effective model size", "params")
    case .samples: Traits("m", "examples", "examples")
    case .repetition: Traits("k", "how often repeated", "", .notNegative)
    case .share1: Traits("r_1", "first domain's share", "", .fraction)
    case .share2: Traits("r_2", "second domain's share", "", .fraction)
    case .share3: Traits("r_3", "third domain's share", "", .fraction)
    case .share4: Traits("r_4", "fourth domain's share", "", .fraction)
    case .share5: Traits("r_5", "fifth domain's share", "", .fraction)
    case .tuningData: Traits("D_F", "fine-tuning data", "characters")
    case .transferredData: Traits("D_T", "transferred data", "characters")
    case .characters: Traits("H", "training data", "characters")
    case .vocabulary: Traits("V", "vocabulary size", "tokens")
    case .width: Traits("d", "width", "")
    case .vocabularyParams: Traits("N_v", "vocabulary params", "params")
    case .nonVocabularyParams: Traits("N_nv", "other params", "params")
    case .tokensPerCharacter: Traits("f", "tokens a character", "tokens/character")
    case .unigramLoss: Traits("L_u", "unigram-normalized loss", "nats/token", .real)
    default: useTraits
    }
  }

  private var useTraits: Traits {
    switch self {
    case .inferenceTokens: Traits("D_inf", "inference tokens", "tokens", .notNegative)
    case .error: Traits("Err", "error", "", .real)
    case .accuracy: Traits("Acc", "accuracy", "", .fraction)
    case .attempts: Traits("k", "attempts", "", .fromOne)
    case .successes: Traits("c", "right attempts", "", .notNegative)
    case .answerTokens: Traits("T", "length of the answer", "tokens", .fromOne)
    case .distance: Traits("d", "root of the divergence", "nats^1/2", .notNegative)
    case .divergence: Traits("KL", "divergence", "nats", .notNegative)
    case .reward: Traits("R", "reward", "", .real)
    case .elo: Traits("Elo", "playing strength", "Elo", .real)
    case .testCompute: Traits("C_test", "compute of an answer", "FLOPs")
    case .imageDistance: Traits("FID", "image distance", "")
    case .demandRatio: Traits("D_inf/D", "inference against training", "", .real)
    case .promptTokens: Traits("D_in", "prompt tokens", "tokens", .notNegative)
    case .outputTokens: Traits("D_out", "output tokens", "tokens", .notNegative)
    case .dollars: Traits("cost", "cost", "dollars")
    case .totalCompute: Traits("C", "compute in all", "FLOPs")
    case .computeOverhead: Traits("C/C_opt-1", "compute beyond the best", "", .real)
    case .wrongTokens: Traits("E", "wrong tokens", "tokens", .notNegative)
    case .trials: Traits("n", "counted attempts", "", .fromOne)
    default: modelTraits
    }
  }

  private var modelTraits: Traits {
    switch self {
    case .experts: Traits("E", "experts", "", .fromOne)
    case .effectiveExperts: Traits("E^", "effective experts", "", .fromOne)
    case .granularity: Traits("G", "granularity", "", .fromOne)
    case .sparsity: Traits("S", "sparsity", "", .belowOne)
    case .weightBits: Traits("P_w", "bits of a weight", "bits")
    case .activationBits: Traits("P_a", "bits of an activation", "bits")
    case .cacheBits: Traits("P_kv", "bits of keys and values", "bits")
    case .postBits: Traits("P_post", "bits after training", "bits")
    case .addedLoss: Traits("delta", "added loss", "nats/token")
    case .teacherParams: Traits("N_T", "teacher's size", "params")
    case .teacherTokens: Traits("D_T", "teacher's tokens", "tokens")
    default: theoryTraits
    }
  }

  private var theoryTraits: Traits {
    switch self {
    case .dimension: Traits("d", "dimension", "")
    case .smoothness: Traits("beta", "smoothness", "")
    case .variance: Traits("sigma^2", "variance", "")
    case .squaredError: Traits("MSE", "mean squared error", "")
    case .guess: Traits("guess", "error of the best guess", "")
    case .lossRatio: Traits("r", "loss against another", "")
    default: preconditionFailure("each quantity has its traits")
    }
  }
}
