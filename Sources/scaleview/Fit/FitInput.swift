import Fitting
import RunData
import ScaleviewUI
import ScalingLaws

/// The runs of files, without those that were excluded.
extension FitInput {
  /// The ids of the laws that can be fitted.
  static let laws = LawFamily.allCases.filter(\.isFittable).map(\.rawValue)

  /// Reads the files and leaves out what a condition of `excluding` accepts.
  init(_ files: [String], excluding conditions: [String]) throws {
    let filters = try conditions.map(Self.filter)
    let table = try RunFile.read(files, settled: ["law", "preset"])
    try Self.checkKind(of: table)
    let positions = table.runs.indices.filter { index in
      !filters.contains { $0.accepts(index, of: table) }
    }
    for line in ReadingReport(table).lines(atMost: 20) {
      StandardStreams.printError("scaleview: \(line)")
    }
    guard !positions.isEmpty else {
      throw CommandFailure.data(
        table.runs.isEmpty
          ? "\(table.name) has no run that could be read; see the lines above"
          : "\(table.name): no run is left; loosen --exclude")
    }
    self.init(table, positions: positions)
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

  /// What to say of the data beside the fit.
  var warnings: [String] { warnings(wayOut: "--exclude excluded") }

  /// What to say beside a fit that has no use for weights.
  var unusedWeights: [String] {
    weights.isEmpty ? [] : ["weights count in parametric fits alone; here each run counts 1"]
  }
}
