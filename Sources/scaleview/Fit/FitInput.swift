import Fitting
import RunData
import ScaleviewUI
import ScalingLaws

/// The runs of a fit, without those that were excluded.
struct FitInput {
  /// The ids of the laws that can be fitted.
  static let laws = LawFamily.allCases.filter(\.isFittable).map(\.rawValue)

  let table: RunTable
  /// The runs that are used, and which of the table's they are.
  let runs: [TrainingRun]
  let positions: [Int]
  /// The group of each run that is used; empty where each stands alone.
  let clusters: [Int]
  /// How much each run that is used counts; empty where all count alike.
  let weights: [Double]

  /// Reads the files and leaves out what a condition of `excluding` accepts.
  init(_ files: [String], excluding conditions: [String]) throws {
    let filters = try conditions.map(Self.filter)
    table = try RunFile.read(files, settled: ["law", "preset"])
    try Self.checkKind(of: table)
    let table = table
    positions = table.runs.indices.filter { index in
      !filters.contains { $0.accepts(index, of: table) }
    }
    runs = positions.map { table.runs[$0] }
    clusters = Self.clusters(table, positions)
    weights = table.weights.isEmpty ? [] : positions.map { table.weights[$0] }
    for line in ReadingReport(table).lines(atMost: 20) {
      StandardStreams.printError("scaleview: \(line)")
    }
    guard !runs.isEmpty else {
      throw CommandFailure.data(
        table.runs.isEmpty
          ? "\(table.name) has no run that could be read; see the lines above"
          : "\(table.name): no run is left; loosen --exclude")
    }
  }

  private static func checkKind(of table: RunTable) throws {
    guard table.kind != .runs else { return }
    throw CommandFailure.data(
      "\(table.name) holds \(table.kind.words); a fit needs runs: a column for the loss, and one "
        + "for params, tokens or compute")
  }

  private static func filter(_ condition: String) throws -> RunFilter {
    let hint = "write it as 'loss > 3.4'"
    do throws(RunFilterError) {
      let filter = try RunFilter(condition)
      if !filter.isEmpty { return filter }
    } catch {
      throw CommandFailure.usage("--exclude '\(condition)': \(error.description); \(hint)")
    }
    throw CommandFailure.usage("--exclude is empty; \(hint)")
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

  /// What to say of the data beside the fit.
  var warnings: [String] {
    var warnings: [String] = []
    if table.diagnostics.count > 0 {
      warnings.append(
        "\(table.diagnostics.count) of \(table.rowCount) rows could not be read and are not used")
    }
    let marked = positions.count { table.excluded[$0] }
    if marked > 0 {
      warnings.append(
        "\(marked) of the runs are marked as excluded in the file; used, unless you --exclude "
          + "excluded")
    }
    var seen: [TrainingRun: Int] = [:]
    var repeated: [Int] = []
    for (index, run) in runs.enumerated() {
      if seen[run] != nil { repeated.append(positions[index]) } else { seen[run] = index }
    }
    if let first = repeated.first {
      warnings.append(
        "\(repeated.count) runs repeat another exactly (the first is run \(first + 1)); each counts: "
          + "remove the copies from the file if they are no independent trainings")
    }
    return warnings
  }

  /// What to say beside a fit that has no use for weights.
  var unusedWeights: [String] {
    weights.isEmpty ? [] : ["weights count in parametric fits alone; here each run counts 1"]
  }
}
