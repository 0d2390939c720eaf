import Emergence
import FoundationEssentials
import TestSupport

/// The laws of `Tests/Oracles/ability_fits.json`.
struct AbilityOracle: Decodable {
  /// Readings with the law that fits them.
  struct Case: Decodable, CustomStringConvertible {
    let name: String
    let form: String
    let predictors: [[Double]]
    let values: [Double]
    let chance: Double?
    let anchored: Bool
    let coefficients: [Double]
    let sum: Double

    var description: String { name }

    /// The fit that the oracle answers.
    var request: AbilityFitRequest {
      AbilityFitRequest(
        AbilityForm(rawValue: form) ?? .hinge,
        points: zip(predictors, values).map { AbilityPoint(predictors: $0, value: $1) },
        chance: chance.map { .known($0) } ?? .free(0...0.2),
        anchors: anchored ? [AbilityPoint(0, 1)] : [])
    }
  }

  /// The law that fits a panel of `../shared/data/emergence/emergence_pairs.csv`.
  struct Panel: Decodable {
    let panel: String
    let form: String
    let coefficients: [Double]
    let sum: Double
  }

  /// One of Gadre's runs.
  struct GadreRun: Decodable {
    let params: Double
    let tokens: Double
    let loss: Double
    let error46: Double
    let error17: Double
  }

  /// Gadre's loss law of five runs.
  struct GadreLoss: Decodable {
    let eta: Double
    let E: Double
    let a: Double
    let b: Double
  }

  /// A made-up ladder, what its recipe fits, and the answers.
  struct Ladder: Decodable {
    struct Run: Decodable {
      let params: Double
      let checkpoints: [State]
    }

    struct State: Decodable {
      let tokens: Double
      let loss: Double
      let accuracy: Double
    }

    struct Answer: Decodable {
      let coefficients: [Double]
    }

    let runs: [Run]
    let points: [[Double]]
    let lossSum: Double
    let accuracy: Answer
  }

  let cases: [Case]
  let panels: [Panel]
  let gadreRuns: [GadreRun]
  let gadreLoss: GadreLoss
  let ladder: Ladder

  static func read() throws -> AbilityOracle { try Oracle.read("ability_fits.json") }
}

/// The tables of `../shared/data/emergence`, read without the program's own reader.
enum EmergenceData {
  /// The rows of a file by the names of their columns.
  static func rows(_ file: String) throws -> [[String: String]] {
    let data = try Data(
      contentsOf: URL(filePath: Shared.path("data/emergence/\(file).csv")))
    let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
    let names = (lines.first ?? "").split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(names, fields))
    }
  }

  /// The rows of one panel of pairs, by the smooth metric where it has several.
  static func panel(_ name: String, smooth: String? = nil) throws -> [[String: String]] {
    try rows("emergence_pairs").filter {
      $0["panel"] == name && (smooth == nil || $0["smooth_metric"] == smooth)
    }
  }
}

extension [String: String] {
  /// The number in a column; NaN where there is none.
  func number(_ column: String) -> Double { self[column].flatMap(Double.init) ?? .nan }
}
