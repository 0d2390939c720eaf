import Emergence
import RealModule
import ScalingLaws
import Testing

// The scores of series.
extension ReferenceTable {
  /// The series that EMERGENCE.md names; another one comes with its `values`.
  private static let shapes: [String: [Double]] = [
    "linear5": [0, 0.25, 0.5, 0.75, 1], "step5": [0, 0, 0, 0, 1],
    "step5_noise": [0.01, 0.02, 0.01, 0.02, 1], "inverse5": [1, 0.75, 0.5, 0.25, 0],
    "ushape5": [0.5, 0.3, 0.1, 0.3, 0.9], "flat": [0.2, 0.2, 0.2], "two": [0, 1],
  ]

  static func shape(_ field: String) -> Meaning? {
    func series(_ entry: ReferenceEntry) throws -> [Double] {
      if let series = shapes[entry.name] { return series }
      return try entry.numbers("values")
    }
    return field == "values" ? .input : score(field, of: series)
  }

  /// A step metric by family, with the per-token share that it implies for answers of *T*.
  static func exactMatches(_ field: String) -> Meaning? {
    func perToken(_ entry: ReferenceEntry) throws -> [Double] {
      let length = try entry.number("T")
      return try entry.numbers("acc").map {
        MirageMetric.perToken(impliedBy: $0, answerTokens: length)
      }
    }
    func resolution(_ entry: ReferenceEntry) throws -> TestResolution {
      TestResolution(items: try items(entry))
    }
    switch field {
    case "acc", "T", "n": return .input
    case "implied_p": return .values(perToken)
    case "implied_ted":
      return .values { entry in
        let length = try entry.number("T")
        return try entry.numbers("acc").map {
          MirageMetric.tokenEditDistance(impliedBy: $0, answerTokens: length)
        }
      }
    case "zero_upper95": return one { try resolution($0).zeroUpperBound }
    case "cells_below_1_over_n":
      return one { entry in
        let step = try resolution(entry).step
        return Double(try entry.numbers("acc").count { $0 < step * (1 - 1e-9) })
      }
    default:
      if let name = field.split(separator: "_").first, field == "\(name)_p" {
        return score(String(name), of: perToken)
      }
      return score(field) { try $0.numbers("acc") }
    }
  }

  /// Two metrics of the same models: each list has its two scores.
  static func pairs(_ field: String) -> Meaning? {
    let parts = field.split(separator: "_", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .input }
    return score(parts[0]) { try $0.numbers(parts[1]) }
  }

  private static func score(
    _ name: String, of series: @escaping (ReferenceEntry) throws -> [Double]
  ) -> Meaning? {
    func scores(_ entry: ReferenceEntry) throws -> CurveScores {
      try #require(CurveScores(try series(entry)))
    }
    switch name {
    case "I": return one { try scores($0).change }
    case "emergence": return one { try scores($0).emergence }
    case "linearity": return one { try scores($0).linearity }
    default: return nil
    }
  }

  /// *n*, which the file tells by the bound that a reading of zero leaves.
  private static func items(_ entry: ReferenceEntry) throws -> Int {
    if let given = try? entry.count("n") { return given }
    let bound = try entry.number("zero_upper95")
    return Int((Double.log(0.05) / .log(onePlus: -bound)).rounded())
  }
}
