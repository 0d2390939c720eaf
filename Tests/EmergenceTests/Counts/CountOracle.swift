import TestSupport

/// The values that `Tests/Oracles/emergence_counts.py` generates.
struct CountOracle: Decodable {
  let intervals: [Interval]
  let tails: [Tail]

  struct Interval: Decodable {
    let hits: Int
    let items: Int
    let wilson: [Double]
    let clopperPearson: [Double]
  }

  struct Tail: Decodable {
    let hits: Int
    let items: Int
    let share: Double
    let logTail: LawValues.Input
  }

  static func read() throws -> CountOracle { try Oracle.read("emergence_counts.json") }
}
