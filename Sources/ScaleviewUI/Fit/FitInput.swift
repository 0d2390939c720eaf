import Fitting
import RunData
import ScalingLaws

/// The runs of a table that a fit uses.
package struct FitInput: Hashable, Sendable {
  package let table: RunTable
  /// The runs that are used, and which of the table's they are.
  package let runs: [TrainingRun]
  package let positions: [Int]
  /// The group of each run that is used; empty where each stands alone.
  package let clusters: [Int]
  /// How much each run that is used counts; empty where all count alike.
  package let weights: [Double]

  /// The runs of `table` at `positions`.
  package init(_ table: RunTable, positions: [Int]) {
    self.table = table
    self.positions = positions
    runs = positions.map { table.runs[$0] }
    clusters = Self.clusters(table, positions)
    weights = table.weights.isEmpty ? [] : positions.map { table.weights[$0] }
  }

  /// Runs of one name in one series are rows of one training.
  private static func clusters(_ table: RunTable, _ positions: [Int]) -> [Int] {
    guard !table.names.isEmpty else { return [] }
    var numbers: [String: Int] = [:]
    let clusters = positions.map { position in
      let name = table.names[position]
      let key = name.isEmpty ? "#\(position)" : "\(table.runs[position].series) \(name)"
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
    return numbers.count == positions.count ? [] : clusters
  }

  /// The fit of `family` to these runs.
  package func request(
    for family: LawFamily, objective: FitObjective, constraints: FitConstraints = FitConstraints()
  ) -> FitRequest {
    FitRequest(
      family, runs: runs, objective: objective, constraints: constraints, weights: weights,
      clusters: clusters)
  }
}

extension FitInput {
  /// What to say of the data beside the fit; `wayOut` is how a person leaves marked runs out.
  package func warnings(wayOut: String) -> [String] {
    var warnings: [String] = []
    if table.diagnostics.count > 0 {
      warnings.append(
        "\(table.diagnostics.count) of \(table.rowCount) rows could not be read and are not used")
    }
    let marked = positions.count { table.excluded[$0] }
    if marked > 0 {
      warnings.append(
        "\(marked) of the runs are marked as excluded in the file; used, unless you \(wayOut)")
    }
    return warnings + [repetition].compactMap(\.self)
  }

  /// That runs are copies of others; nil where none is.
  private var repetition: String? {
    var seen: Set<TrainingRun> = []
    var repeated: [Int] = []
    for (run, position) in zip(runs, positions) where !seen.insert(run).inserted {
      repeated.append(position)
    }
    return repeated.first.map { first in
      "\(repeated.count) runs repeat another exactly (the first is run \(first + 1)); each counts: "
        + "remove the copies from the file if they are no independent trainings"
    }
  }
}
