/// The laws that this library knows.
///
/// A new law is one file in `Laws`, a case here and its line in `LawForms.swift`.
public enum LawFamily: String, Hashable, Sendable, CaseIterable {
  // Kaplan.
  /// Kaplan's *L(N)*.
  case kaplanN = "kaplan-n"
  /// Kaplan's *L(D)*.
  case kaplanD = "kaplan-d"
  /// Kaplan's *L(C_min)*.
  case kaplanCmin = "kaplan-cmin"
  /// Kaplan's *L(N, D)*.
  case kaplanND = "kaplan-nd"
  /// Kaplan's naive *L(C)*, at a fixed batch size.
  case kaplanC = "kaplan-c"
  /// Kaplan's *L(N, S_min)*.
  case kaplanNS = "kaplan-ns"
  /// Kaplan's *δ(N, D)*: what too few tokens cost.
  case kaplanOverfit = "kaplan-overfit"
  /// Kaplan's rule for the least tokens.
  case kaplanDataFloor = "kaplan-data-floor"
  /// Kaplan's *B_crit(L)*.
  case kaplanBcrit = "kaplan-bcrit"
  /// Kaplan's *S_min* of a real run.
  case kaplanSmin = "kaplan-smin"
  /// Kaplan's *C_min* of a real run.
  case kaplanLeastCompute = "kaplan-least-compute"
  /// Kaplan's bound for early stopping.
  case kaplanEarlyStop = "kaplan-early-stop"
  /// Kaplan's compute-efficient *N*.
  case kaplanNopt = "kaplan-nopt"
  /// Kaplan's compute-efficient *B*.
  case kaplanBopt = "kaplan-bopt"
  /// Kaplan's compute-efficient *S_min*.
  case kaplanSopt = "kaplan-sopt"
  /// Kaplan's compute-efficient *D*.
  case kaplanDopt = "kaplan-dopt"
  /// Kaplan's frontier of the loss, by algebra.
  case kaplanFrontier = "kaplan-frontier"
  /// Kaplan's frontier of the size, by algebra.
  case kaplanFrontierN = "kaplan-frontier-n"
  /// Kaplan's frontier of the steps, by algebra.
  case kaplanFrontierS = "kaplan-frontier-s"
  /// Kaplan's size by the stop point.
  case kaplanStopN = "kaplan-stop-n"
  /// Kaplan's steps by the stop point.
  case kaplanStopS = "kaplan-stop-s"
  /// Kaplan's compute off the best size.
  case kaplanSuboptC = "kaplan-subopt-c"
  /// Kaplan's steps off the best size.
  case kaplanSuboptS = "kaplan-subopt-s"
  /// Where Kaplan's laws contradict each other.
  case kaplanContradiction = "kaplan-contradiction"
  /// Kaplan's learning rate.
  case kaplanLR = "kaplan-lr"
  /// Kaplan's loss by position in the context.
  case kaplanContext = "kaplan-context"

  // Chinchilla.
  /// Hoffmann's *L(N, D)*, known as Chinchilla.
  case chinchilla
  /// Chinchilla's best *N*.
  case chinchillaNopt = "chinchilla-nopt"
  /// Chinchilla's best *D*.
  case chinchillaDopt = "chinchilla-dopt"
  /// Chinchilla's best *L*.
  case chinchillaLopt = "chinchilla-lopt"
  /// The tokens for which a size is Chinchilla's best.
  case chinchillaMatch = "chinchilla-match"
  /// The size below which no data reach a loss.
  case chinchillaNcrit = "chinchilla-ncrit"
  /// *N* of *C* by Hoffmann's tables.
  case hoffmannTableN = "hoffmann-table-n"
  /// *D* of *N* by Hoffmann's tables.
  case hoffmannTableD = "hoffmann-table-d"
  /// *N* by a fixed *D/N*.
  case fixedRatioN = "fixed-ratio-n"
  /// *D* by a fixed *D/N*.
  case fixedRatioD = "fixed-ratio-d"
  /// Pearce and Song's *N_T(N)*: all parameters by those without embeddings.
  case pearceParams = "pearce-params"
  /// Pearce and Song's growth of the best *N*.
  case pearceExponent = "pearce-exponent"
  /// Pearce and Song's *C(N)*.
  case pearceCompute = "pearce-compute"

  // Forms to fit.
  /// *L = A / N^α*.
  case powerN = "power-n"
  /// *L = A / D^α*.
  case powerD = "power-d"
  /// *L = A / C^α*.
  case powerC = "power-c"
  /// *L = A / S^α*.
  case powerS = "power-s"
  /// *L = E + A / N^α*.
  case floorN = "floor-n"
  /// *L = E + A / D^α*.
  case floorD = "floor-d"
  /// *L = E + A / C^α*.
  case floorC = "floor-c"
  /// *L = E + A / S^α*.
  case floorS = "floor-s"
  /// Kaplan's *L(N, D)* over a floor.
  case kaplanNDFloor = "kaplan-nd-floor"

  // Batch size and learning rate.
  /// DeepSeek's *B(C)*.
  case deepseekBatch = "deepseek-batch"
  /// DeepSeek's *η(C)*.
  case deepseekLR = "deepseek-lr"
  /// Step Law's *B(D)*.
  case stepBatch = "step-batch"
  /// Step Law's *η(N, D)*.
  case stepLR = "step-lr"
  /// Porian's *B(N)*.
  case porianBatch = "porian-batch"
  /// Porian's *η(N)*.
  case porianLR = "porian-lr"
  /// Bjorck's *η(N, D)*.
  case bjorckLR = "bjorck-lr"
  /// MiniCPM's *B(L)*.
  case minicpmBatch = "minicpm-batch"
  /// The batch of Llama 3 405B, by tokens.
  case llama3Batch = "llama3-batch"

  // Compute-optimal splits.
  /// DeepSeek's best *M(C)*.
  case deepseekSize = "deepseek-size"
  /// DeepSeek's best *D(C)*.
  case deepseekTokens = "deepseek-tokens"
  /// Llama 3's best *D(C)*.
  case llama3Tokens = "llama3-tokens"
  /// Llama 3's best *N(C)*.
  case llama3Params = "llama3-params"
  /// Llama 3's *D(N)*: the tokens for which a size is the best.
  case llama3Match = "llama3-match"
  /// MiniCPM's best *N/D*.
  case minicpmRatio = "minicpm-ratio"
  /// GPT-3's *L(C)*.
  case gpt3
  /// Ho's effective compute.
  case ho

  // Data and vocabulary.
  /// Ye's loss by a data mixture.
  case yeMixture = "ye-mixture"
  /// Goyal's worth of repeated data.
  case goyalUtility = "goyal-utility"
  /// Hernandez' transferred data.
  case hernandezTransfer = "hernandez-transfer"
  /// Hernandez' multiplier of data.
  case hernandezMultiplier = "hernandez-multiplier"
  /// Tao's best *N_nv(C)*.
  case taoParams = "tao-params"
  /// Tao's best *N_v(C)*.
  case taoVocabularyCompute = "tao-vocabulary-compute"
  /// Tao's best *N_v(N_nv)*.
  case taoVocabulary = "tao-vocabulary"
  /// Tao's tokens a character.
  case taoTokens = "tao-tokens"
  /// Tao's loss with a vocabulary.
  case taoLoss = "tao-loss"
  /// Tao's vocabulary with the least loss.
  case taoBestVocabulary = "tao-best-vocabulary"
  /// Muennighoff's *L(N, D, U)* of repeated data.
  case dataConstrained = "data-constrained"
  /// What repeated tokens are worth.
  case effectiveTokens = "effective-tokens"
  /// What parameters in excess are worth.
  case effectiveParams = "effective-params"
  /// The parameters that suit unique tokens.
  case suitedParams = "suited-params"

  // Inference and downstream.
  /// Sardana's best *N* for a demand.
  case sardanaParams = "sardana-params"
  /// Sardana's best *D* for a demand.
  case sardanaTokens = "sardana-tokens"
  /// Sardana's least compute of training and use.
  case sardanaCompute = "sardana-compute"
  /// Sardana's cost of training and use in dollars.
  case sardanaDollars = "sardana-dollars"
  /// The demand that a model implies.
  case sardanaImplied = "sardana-implied"
  /// De Vries' data for a smaller model.
  case devriesData = "devries-data"
  /// De Vries' data for another size of any model.
  case devriesBase = "devries-base"
  /// De Vries' overhead of a smaller model.
  case devriesOverhead = "devries-overhead"
  /// Gadre's downstream error by loss.
  case gadreError = "gadre-error"
  /// Right answers by loss.
  case exactMatch = "exact-match"
  /// Wrong tokens by loss.
  case editDistance = "edit-distance"
  /// Gadre's *L(C, D/N)* of over-training.
  case gadre

  // Other modalities.
  /// Henighan's *L(N)*.
  case henighanN = "henighan-n"
  /// Henighan's *L(C)*.
  case henighanC = "henighan-c"
  /// Henighan's best *N(C)*.
  case henighanNopt = "henighan-nopt"
  /// The best *N(C)* of diffusion transformers.
  case ditParams = "dit-params"
  /// The best *D(C)* of diffusion transformers.
  case ditTokens = "dit-tokens"
  /// *L(C)* of diffusion transformers.
  case ditLoss = "dit-loss"
  /// The image distance of diffusion transformers.
  case ditFID = "dit-fid"

  // Experts and sparsity.
  /// Clark's *L(N, E)* of routed models.
  case clark
  /// Clark's effective experts.
  case clarkExperts = "clark-experts"
  /// Clark's dense model of the same loss.
  case clarkParams = "clark-params"
  /// Clark's dense *L(N)*.
  case clarkDense = "clark-dense"
  /// Krajewski's *L(N, D, G)*.
  case krajewski
  /// Abnar's *L(N, D, S)*.
  case abnar

  // Precision and distillation.
  /// Kumar's loss at a precision.
  case kumar
  /// Kumar's effective size at a precision.
  case kumarParams = "kumar-params"
  /// Kumar's damage of quantizing afterwards.
  case kumarPTQ = "kumar-ptq"
  /// Busbridge's supervised *L(N, D)*.
  case busbridge
  /// The compute of distillation.
  case distillationCost = "distillation-cost"

  // Reward, sampling and RL.
  /// Gao's reward of best-of-n.
  case gaoBestOfN = "gao-best-of-n"
  /// Gao's reward of reinforcement learning.
  case gaoRL = "gao-rl"
  /// The divergence of best-of-n.
  case bestOfNKL = "best-of-n-kl"
  /// Coverage of repeated attempts.
  case repeatedSampling = "repeated-sampling"
  /// Pass@k.
  case passAtK = "pass-at-k"
  /// Jones' test compute by training compute.
  case jones
  /// Khatri's reward by compute.
  case khatri

  // Broken power laws.
  /// A power law in *N* with one break.
  case bnslN = "bnsl-n"
  /// A power law in *D* with one break.
  case bnslD = "bnsl-d"
  /// A power law in *C* with one break.
  case bnslC = "bnsl-c"
  /// A power law in *S* with one break.
  case bnslS = "bnsl-s"
  /// A power law with three breaks.
  case bnsl

  // Around the critical batch.
  /// McCandlish's steps by batch size.
  case mccandlishSteps = "mccandlish-steps"
  /// McCandlish's tokens by batch size.
  case mccandlishTokens = "mccandlish-tokens"
  /// McCandlish's best step size by batch size.
  case mccandlishLR = "mccandlish-lr"
  /// McCandlish's gain of a step by batch size.
  case mccandlishGain = "mccandlish-gain"
  /// The noise scale of a gradient.
  case noiseScale = "noise-scale"
  /// The maximal update parametrization's step size by width.
  case mup

  // Early laws and theory.
  /// Cortes' test error.
  case cortes
  /// Cortes' training error.
  case cortesTrain = "cortes-train"
  /// Hestness' error by data.
  case hestness
  /// Sharma and Kaplan's exponent by dimension.
  case sharmaKaplan = "sharma-kaplan"
  /// Bahri's exponent by dimension.
  case bahri
  /// Michaud's exponent of data.
  case michaud
  /// The rate of a smooth function.
  case nonparametric
  /// The error of a mean.
  case mean
  /// Growth for a lower loss.
  case multipleForLoss = "multiple-for-loss"
}
