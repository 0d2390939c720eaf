import Optimization
import RealModule

/// Fills missing scores with what one common component of all benchmarks says, until that no longer
/// changes.
///
/// Every benchmark is brought to mean 0 and deviation 1 first, so that none weighs more.
///
/// Source: Ruan, Maddison and Hashimoto, 2024, arXiv:2405.10938, appendix, and the code released with
/// it.
struct ScoreImputation {
  /// One row a model, without gaps, within 0…1.
  let rows: [[Double]]
  /// How many scores were filled in.
  let filledCount: Int

  init(_ table: BenchmarkTable) throws(ObservationalError) {
    var (means, deviations): ([Double], [Double]) = ([], [])
    for benchmark in table.benchmarks.indices {
      let known = table.column(benchmark).compactMap { $0 }
      let mean = known.reduce(0, +) / Double(max(known.count, 1))
      let squares = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      guard squares > 0 else { throw .constantBenchmark(table.benchmarks[benchmark]) }
      means.append(mean)
      deviations.append((squares / Double(known.count)).squareRoot())
    }
    let gaps = table.models.map { $0.scores.map { $0 == nil } }
    var scaled = table.models.map { model in
      model.scores.indices.map { column in
        model.scores[column].map { ($0 - means[column]) / deviations[column] } ?? 0
      }
    }
    filledCount = gaps.joined().count { $0 }
    if filledCount > 0 { Self.fill(gaps, in: &scaled) }
    rows = zip(scaled, table.models).map { row, model in
      row.indices.map { column in
        let value = model.scores[column] ?? row[column] * deviations[column] + means[column]
        return min(max(value, 0), 1)
      }
    }
  }

  private static func fill(_ gaps: [[Bool]], in rows: inout [[Double]]) {
    for _ in 0..<1000 {
      let moments = ScoreMoments(rows)
      guard let direction = moments.directions.first else { return }
      var change = 0.0
      for row in rows.indices where gaps[row].contains(true) {
        let centred = zip(rows[row], moments.means).map { $0 - $1 }
        let share = dot(centred, direction)
        for column in direction.indices where gaps[row][column] {
          let value = moments.means[column] + share * direction[column]
          change = max(change, abs(value - rows[row][column]))
          rows[row][column] = value
        }
      }
      if change < 1e-12 { return }
    }
  }
}

/// The means of columns, and the directions in which rows spread, the widest first.
struct ScoreMoments {
  let means: [Double]
  /// Unit vectors, each with a positive sum.
  let directions: [[Double]]
  /// The variance along each direction as a share of all.
  let shares: [Double]

  init(_ rows: [[Double]]) {
    let (count, size) = (Double(rows.count), rows.first?.count ?? 0)
    let means = (0..<size).map { column in rows.reduce(0) { $0 + $1[column] } / count }
    var covariance = SymmetricMatrix(size: size)
    for row in 0..<size {
      for column in 0...row {
        covariance[row, column] = rows.reduce(0) {
          $0 + ($1[row] - means[row]) * ($1[column] - means[column])
        }
      }
    }
    self.means = means
    let system = covariance.eigensystem.reversed()
    let total = system.reduce(0) { $0 + max($1.value, 0) }
    shares = system.map { max($0.value, 0) / total }
    // An eigenvector has no sign of its own: more of a component is to mean better scores.
    directions = system.map { pair in
      pair.vector.reduce(0, +) < 0 ? pair.vector.map { -$0 } : pair.vector
    }
  }
}

/// *Σ aᵢ bᵢ*.
func dot(_ first: [Double], _ second: [Double]) -> Double {
  zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
}
