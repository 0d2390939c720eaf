/// A kind of number that a law takes or gives, and that a run may record.
///
/// A law's inputs and output are named by these cases, so that a law of one variable, of two, or
/// of none that a plot shows today all have the same interface. The raw value is the key in JSON.
public enum Quantity: String, Hashable, Sendable, CaseIterable {
  // What a run records.
  /// *N*: model size, in parameters.
  case params
  /// *D*: training data, in tokens.
  case tokens
  /// *C*: training compute, in FLOPs.
  case compute
  /// *L*: cross-entropy loss, in nats per token.
  case loss
  /// *S*: optimizer steps.
  case steps
  /// *U*: tokens that are all different; *D* counts repetitions too.
  case uniqueTokens = "unique_tokens"

  // Training.
  /// *B*: the tokens of one optimizer step.
  case batch
  /// *B_crit*: the batch at which steps and data trade evenly, in tokens.
  case criticalBatch = "critical_batch"
  /// *S_min*: the steps that a batch far above the critical one would take.
  case minSteps = "min_steps"
  /// *E_min*: the tokens that a batch far below the critical one would take.
  case minTokens = "min_tokens"
  /// *C_min*: the compute that a batch far below the critical one would take, in FLOPs.
  case minCompute = "min_compute"
  /// *M = D/N*: tokens a parameter.
  case tokensPerParam = "tokens_per_param"
  /// *η*: the step size of the optimizer.
  case learningRate = "learning_rate"
  /// *T*: the place of a token in its context, from 1.
  case position
  /// *N/N_opt*: a model's size as a multiple of the best one.
  case sizeRatio = "size_ratio"
  /// *k*: data as a multiple of what the best split takes.
  case dataRatio = "data_ratio"
  /// *C/C_opt*: compute as a multiple of what the best split takes.
  case computeRatio = "compute_ratio"
  /// *S/S_opt*: steps as a multiple of what the best split takes.
  case stepsRatio = "steps_ratio"
  /// *δ*: how far a loss lies above the one it is compared with, as a fraction of that.
  case excess
  /// *δ′*: the excess that another is compared with.
  case referenceExcess = "reference_excess"
  /// A multiple of anything.
  case multiple
  /// The power with which one quantity follows another.
  case exponent
  /// *M*: FLOPs a token, as a measure of a model's size.
  case flopsPerToken = "flops_per_token"
  /// *x*: any quantity that grows.
  case variable
  /// *y*: any measure of a model.
  case metric
  /// *t*: time, in months.
  case months
  /// *B*: the sequences of one optimizer step.
  case batchSequences = "batch_sequences"
  /// *N/D*: parameters a token.
  case paramsPerToken = "params_per_token"
  /// Compute, counted by what better algorithms make of it, in FLOPs.
  case effectiveCompute = "effective_compute"

  // The noise of gradients, and width.
  /// *B*: the examples of one optimizer step.
  case batchExamples = "batch_examples"
  /// *B_noise*: the noise scale of a gradient, in examples.
  case noiseScale = "noise_scale"
  /// *η_max*: the best step size along the true gradient.
  case maxLearningRate = "max_learning_rate"
  /// *ΔL*: what one step takes off the loss, in nats per token.
  case lossGain = "loss_gain"
  /// *ΔL_max*: what the best step along the true gradient takes off.
  case maxLossGain = "max_loss_gain"
  /// *B_big*: the examples of the larger of two batches.
  case bigBatch = "big_batch"
  /// *|G_big|²*: the squared norm of its gradient.
  case bigSquaredNorm = "big_squared_norm"
  /// *B_small*: the examples of the smaller of two batches.
  case smallBatch = "small_batch"
  /// *|G_small|²*: the squared norm of its gradient.
  case smallSquaredNorm = "small_squared_norm"
  /// *η₀*: the best step size of the base model.
  case baseLearningRate = "base_learning_rate"
  /// *m*: the width as a multiple of the base model's.
  case widthRatio = "width_ratio"

  // Data.
  /// *D′*: repeated tokens, counted by what they are worth as fresh ones.
  case effectiveTokens = "effective_tokens"
  /// *N′*: parameters, counted by what they are worth.
  case effectiveParams = "effective_params"
  /// *m*: examples of a data set.
  case samples
  /// *k*: how often a pool of data has been repeated; fresh data have 0.
  case repetition
  /// *r*: the first domain's share of a data mixture.
  case share1 = "share_1"
  /// The second domain's share.
  case share2 = "share_2"
  /// The third domain's share.
  case share3 = "share_3"
  /// The fourth domain's share.
  case share4 = "share_4"
  /// The fifth domain's share.
  case share5 = "share_5"
  /// *D_F*: data to fine-tune on, in characters.
  case tuningData = "tuning_data"
  /// *D_T*: what pre-training is worth as data to fine-tune on, in characters.
  case transferredData = "transferred_data"
  /// Training data, in characters.
  case characters
  /// *V*: tokens of a vocabulary.
  case vocabulary
  /// *d*: the width of the residual stream.
  case width
  /// *N_v*: the parameters of the vocabulary, *V d*.
  case vocabularyParams = "vocabulary_params"
  /// *N_nv*: the parameters other than those of the vocabulary.
  case nonVocabularyParams = "non_vocabulary_params"
  /// Tokens a character.
  case tokensPerCharacter = "tokens_per_character"
  /// *L_u*: loss less that of a model of word frequencies, in nats per token.
  case unigramLoss = "unigram_loss"

  // Use of a model.
  /// *D_inf*: tokens that a model will be run on.
  case inferenceTokens = "inference_tokens"
  /// *ε*: the share of wrong answers.
  case error
  /// The share of right answers.
  case accuracy
  /// *k*: attempts at a task, or answers to choose from.
  case attempts
  /// The attempts that were right.
  case successes
  /// The tokens of an answer.
  case answerTokens = "answer_tokens"
  /// *d = √KL*: how far a policy has moved from its start.
  case distance
  /// *KL*: the divergence of a policy from its start, in nats.
  case divergence
  /// *R*: what a reward model pays.
  case reward
  /// A playing strength.
  case elo
  /// Compute of one game or answer, in FLOPs.
  case testCompute = "test_compute"
  /// The Fréchet distance of generated images.
  case imageDistance = "image_distance"
  /// *D_inf/D*: tokens that a model will be run on, as a multiple of those it was trained on.
  case demandRatio = "demand_ratio"
  /// *D_in*: the tokens of all prompts that a model will be given.
  case promptTokens = "prompt_tokens"
  /// *D_out*: the tokens that a model will put out in all.
  case outputTokens = "output_tokens"
  /// A cost in US dollars.
  case dollars
  /// Compute of training and use together, in FLOPs.
  case totalCompute = "total_compute"
  /// *C/C_opt − 1*: the compute beyond that of the best split.
  case computeOverhead = "compute_overhead"
  /// The wrong tokens of an answer.
  case wrongTokens = "wrong_tokens"
  /// *n*: the attempts of which the right ones were counted.
  case trials

  // Sparse, quantized and distilled models.
  /// *E*: experts of a routed model.
  case experts
  /// *Ê*: experts, counted by what they are worth.
  case effectiveExperts = "effective_experts"
  /// *G*: into how many parts an expert is cut.
  case granularity
  /// *S*: the share of parameters that are not used for a token.
  case sparsity
  /// *P_w*: bits of a weight in training.
  case weightBits = "weight_bits"
  /// *P_a*: bits of an activation in training.
  case activationBits = "activation_bits"
  /// *P_kv*: bits of the keys and values in training.
  case cacheBits = "cache_bits"
  /// *P_post*: bits of a weight after training.
  case postBits = "post_bits"
  /// *δ*: the loss that quantizing after training adds, in nats per token.
  case addedLoss = "added_loss"
  /// *N_T*: the parameters of a teacher.
  case teacherParams = "teacher_params"
  /// *D_T*: the tokens that a teacher was trained on.
  case teacherTokens = "teacher_tokens"

  // Theory.
  /// *d*: the dimension of the data.
  case dimension
  /// *β*: how often a function can be differentiated.
  case smoothness
  /// *σ²*: the variance of one observation.
  case variance
  /// The mean of a squared error.
  case squaredError = "squared_error"
  /// The error of the best guess without data.
  case guess
  /// A loss as a fraction of the one it is compared with.
  case lossRatio = "loss_ratio"

  /// What a run and a table of runs record.
  public static let ofRuns: [Quantity] = [.params, .tokens, .compute, .loss]

  /// The name of the option on the command line, without its hyphens in front.
  public var option: String { String(rawValue.map { $0 == "_" ? "-" : $0 }) }
}
