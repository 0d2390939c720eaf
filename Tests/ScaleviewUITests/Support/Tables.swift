import FoundationEssentials
import RunData
import ScalingLaws
import TestSupport

/// The tables that tests open.
enum Tables {
  /// A file of `samples/`, read as the program reads it.
  static func sample(_ file: String) throws -> RunTable {
    let bytes = try Data(contentsOf: URL(filePath: Repository.root + "/samples/" + file))
    return try RunTable(csv: Array(bytes), name: "samples/" + file)
  }

  /// The table that `csv` holds.
  static func reading(_ csv: String, name: String = "runs.csv") throws -> RunTable {
    try RunTable(csv: Array(csv.utf8), name: name)
  }

  static func onlyTokens() throws -> RunTable {
    try reading("tokens,loss\n1e8,4.1\n1e9,3.4\n1e10,2.9\n", name: "only-tokens.csv")
  }

  static func onlyCompute() throws -> RunTable {
    try reading("compute,loss\n1e18,4.1\n1e20,3.4\n1e22,2.9\n", name: "only-compute.csv")
  }

  static func oneRun() throws -> RunTable {
    try reading("params,tokens,loss\n1e9,2e10,2.6\n", name: "one-run.csv")
  }

  static func identicalRuns() throws -> RunTable {
    let rows = String(repeating: "1e9,2e10,2.6\n", count: 8)
    return try reading("params,tokens,loss\n" + rows, name: "identical.csv")
  }

  /// Eight series of three runs: two more than have a color of their own.
  static func eightSeries() throws -> RunTable {
    let rows = (1...8).flatMap { series in
      (0..<3).map { step in
        "\(series)e\(7 + step),\(series)e9,\(4.2 - 0.3 * Double(step) - 0.05 * Double(series)),"
          + "family-\(series)\n"
      }
    }
    return try reading("params,tokens,loss,series\n" + rows.joined(), name: "series.csv")
  }

  /// Two published tables and a synthetic one with semicolons, as one.
  static func threeFiles() throws -> RunTable {
    let own = try reading(
      """
      # synthetic: drawn by hand
      params;tokens;loss;name
      2e7;1e9;4,1;small
      1e8;x;3,7;broken
      2e9;4e10;2,6;large
      """, name: "own/runs.csv")
    return try RunTable(merging: [sample("pythia.csv"), sample("cerebras-gpt.csv"), own])
  }

  /// Names that no terminal should receive as they are, and rows that are rejected.
  static func hostileNames() throws -> RunTable {
    try reading(
      """
      # source: l'été \u{1B}[31m, 論文 2024
      params,tokens,loss,series,name
      1e7,1e9,4.1,\u{1B}[2Jclear,a\u{7}b
      1e8,1e9,3.6,模型 モデル,日本
      1e9,1e9,3.1,e\u{301}te\u{301} \u{202E}abc,ß
      1e9,1e9,-3,bad \u{9B}31m,c
      x,1e9,3,bad,d
      """, name: "bösè \u{1B}[7m数.csv")
  }

  /// Runs on a grid of different sizes and tokens, on the default Chinchilla law.
  static func generated(_ count: Int) -> RunTable {
    let law = ScalingLaw(.chinchilla)
    let runs = (0..<count).compactMap { index -> TrainingRun? in
      let params = 1e6 * (1 + 37 * Double(index % 101))
      let tokens = 1e8 * (1 + 53 * Double(index % 97))
      return law.loss(params: params, tokens: tokens).map {
        TrainingRun(params: params, tokens: tokens, loss: $0)
      }
    }
    return RunTable(name: "generated.csv", runs: runs)
  }
}
