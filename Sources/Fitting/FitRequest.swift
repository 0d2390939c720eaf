import ScalingLaws

/// What is to be fitted, to which runs.
public struct FitRequest: Hashable, Sendable {
  /// The law's form.
  public var family: LawFamily
  /// The runs.
  public var runs: [TrainingRun]
  /// What is minimized.
  public var objective: FitObjective
  /// What is known about the coefficients.
  public var constraints: FitConstraints
  /// *w*: one a run; empty where every run counts alike.
  public var weights: [Double]
  /// The group of each run, from 0; empty where each is its own.
  ///
  /// The rows of one training share a group.
  public var clusters: [Int]

  /// A fit of `family` to `runs`.
  public init(
    _ family: LawFamily, runs: [TrainingRun], objective: FitObjective = .standard,
    constraints: FitConstraints = FitConstraints(), weights: [Double] = [], clusters: [Int] = []
  ) {
    precondition(weights.isEmpty || weights.count == runs.count, "one weight a run is needed")
    precondition(clusters.isEmpty || clusters.count == runs.count, "one group a run is needed")
    self.family = family
    self.runs = runs
    self.objective = objective
    self.constraints = constraints
    self.weights = weights
    self.clusters = clusters
  }

  /// The number of independent pieces of evidence: groups of runs, else runs.
  public var clusterCount: Int { clusters.isEmpty ? runs.count : (clusters.max() ?? -1) + 1 }
}
