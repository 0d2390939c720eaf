/// Models with their scores on several benchmarks.
public struct BenchmarkTable: Hashable, Sendable {
  /// One model.
  public struct Model: Hashable, Sendable {
    /// The name.
    public let name: String
    /// Models trained alike on the same data: what compute buys is the same within a family.
    public let family: String
    /// *C*, in FLOPs; nil where it is not known.
    public let compute: Double?
    /// One score a benchmark, in 0…1; nil where the model was not tested.
    public let scores: [Double?]

    /// A model with its scores.
    public init(name: String, family: String, compute: Double?, scores: [Double?]) {
      self.name = name
      self.family = family
      self.compute = compute
      self.scores = scores
    }
  }

  /// The names of the benchmarks.
  public let benchmarks: [String]
  /// The models.
  public let models: [Model]

  /// A table; every model has a score, or nil, for every benchmark.
  public init(benchmarks: [String], models: [Model]) {
    precondition(
      models.allSatisfy { $0.scores.count == benchmarks.count }, "a score or nil a benchmark")
    self.benchmarks = benchmarks
    self.models = models
  }

  /// The scores of one benchmark.
  func column(_ benchmark: Int) -> [Double?] { models.map { $0.scores[benchmark] } }
}

/// Why benchmark scores have no common components, or no family a line.
public enum ObservationalError: Error, Hashable, Sendable {
  /// There are fewer models than the components need.
  case tooFewModels(have: Int, need: Int)
  /// Nobody was tested on the benchmark, or all have the same score.
  case constantBenchmark(String)
  /// There are more benchmarks than can be taken together, or fewer than components.
  case benchmarkCount(have: Int, allowed: ClosedRange<Int>)
  /// The ability's law could not be fitted.
  case law(AbilityFitError)
}

extension ObservationalError: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .tooFewModels(let have, let need):
      "\(have) \(have == 1 ? "model" : "models") cannot show what benchmarks have in common; "
        + "\(need) are needed"
    case .constantBenchmark(let name):
      "\(name) tells no model from another; leave it out or add scores"
    case .benchmarkCount(let have, let allowed):
      "\(have) \(have == 1 ? "benchmark" : "benchmarks"); from \(allowed.lowerBound) to "
        + "\(allowed.upperBound) can be taken together"
    case .law(let error): "\(error)"
    }
  }
}
