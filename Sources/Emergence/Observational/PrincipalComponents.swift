import Optimization

/// What the scores of many models on many benchmarks have in common: the first few directions in
/// which they spread.
///
/// Missing scores are filled in first; see ``filledCount``. Scores are centred but not scaled, as
/// all are shares of right answers.
///
/// Source: Ruan, Maddison and Hashimoto, 2024, arXiv:2405.10938, section 3.2.
public struct PrincipalComponents: Hashable, Sendable {
  /// The names of the benchmarks.
  public let benchmarks: [String]
  /// The mean score of each benchmark.
  public let means: [Double]
  /// One unit vector a component, the widest first, each with a positive sum.
  public let directions: [[Double]]
  /// The variance along each of them as a share of all.
  public let shares: [Double]
  /// *S*: the scores of each model along the components.
  public let scores: [[Double]]
  /// How many scores were missing, and were filled in.
  public let filledCount: Int

  /// The first `count` components of `table`.
  ///
  /// - Throws: ``ObservationalError``.
  public init(_ table: BenchmarkTable, count: Int = 3) throws(ObservationalError) {
    let allowed = max(count, 1)...SymmetricMatrix.maximumSize
    guard allowed.contains(table.benchmarks.count) else {
      throw .benchmarkCount(have: table.benchmarks.count, allowed: allowed)
    }
    guard table.models.count > count else {
      throw .tooFewModels(have: table.models.count, need: count + 1)
    }
    let imputed = try ScoreImputation(table)
    let moments = ScoreMoments(imputed.rows)
    benchmarks = table.benchmarks
    means = moments.means
    directions = Array(moments.directions.prefix(count))
    shares = Array(moments.shares.prefix(count))
    filledCount = imputed.filledCount
    let (means, directions) = (means, directions)
    scores = imputed.rows.map { row in
      let centred = zip(row, means).map { $0 - $1 }
      return directions.map { dot(centred, $0) }
    }
  }

  /// *S* of a model with these scores, one a benchmark.
  public func scores(of row: [Double]) -> [Double] {
    precondition(row.count == means.count, "one score a benchmark is needed")
    let centred = zip(row, means).map { $0 - $1 }
    return directions.map { dot(centred, $0) }
  }
}
