/// A subject under which laws are listed.
public enum LawGroup: String, Hashable, Sendable, CaseIterable {
  /// Kaplan and others, 2020.
  case kaplan
  /// *L(N, D) = E + A/N^α + B/D^β* and what follows from it.
  case chinchilla
  /// Forms without published constants of their own, for fits.
  case generic
  /// Batch size and learning rate.
  case training
  /// Best splits of compute that other papers found.
  case allocation
  /// Repeated, mixed, filtered and transferred data; vocabularies.
  case data
  /// Models made for use: over-training, downstream error.
  case inference
  /// Images, video, mathematics.
  case modalities
  /// Experts and sparsity.
  case mixture
  /// Bits of weights, and distillation.
  case precision
  /// Reward models, repeated sampling, reinforcement learning.
  case reward
  /// Power laws with breaks.
  case broken
  /// Early laws and theory.
  case theory
  /// Units, counts of parameters and FLOPs, memory, hardware.
  case counts

  /// The heading.
  public var title: String {
    switch self {
    case .kaplan: "Kaplan 2020"
    case .chinchilla: "Chinchilla"
    case .generic: "Forms to fit"
    case .training: "Batch size and learning rate"
    case .allocation: "Compute-optimal splits"
    case .data: "Data and vocabulary"
    case .inference: "Inference and downstream"
    case .modalities: "Other modalities"
    case .mixture: "Experts and sparsity"
    case .precision: "Precision and distillation"
    case .reward: "Reward, sampling and RL"
    case .broken: "Broken power laws"
    case .theory: "Early laws and theory"
    case .counts: "Units, counts, memory and hardware"
    }
  }
}
