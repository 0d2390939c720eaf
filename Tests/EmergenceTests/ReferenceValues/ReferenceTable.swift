import Emergence
import ScalingLaws

/// Which call gives the value of a field: by section and field, the digits at its end an argument.
struct ReferenceTable {
  /// What a field is.
  enum Meaning {
    /// Given to the program, not computed by it.
    case input
    /// Computed by the program.
    case values((ReferenceEntry) throws -> [Double])
  }

  /// The meaning of `field`; nil for a section or a field that the table does not know.
  static func meaning(of field: String, in section: String) -> Meaning? {
    switch section {
    case "mirage": mirage(field)
    case "N_at_accuracy": sizes(field)
    case "shape": shape(field)
    case "resolution": resolution(field)
    case "above_chance": aboveChance(field)
    case "intervals": interval(field)
    case "gpt3": exactMatches(field)
    case "ipa": pairs(field)
    default: nil
    }
  }

  /// The value of one number.
  static func one(_ value: @escaping (ReferenceEntry) throws -> Double) -> Meaning {
    .values { [try value($0)] }
  }

  /// The digits at the end of `field` after `prefix`; nil for another field.
  static func suffix(_ field: String, after prefix: String) -> Int? {
    field.hasPrefix(prefix) ? Int(field.dropFirst(prefix.count)) : nil
  }
}

// Counts.
extension ReferenceTable {
  private static func resolution(_ field: String) -> Meaning? {
    func test(_ entry: ReferenceEntry) throws -> TestResolution {
      TestResolution(items: try entry.count("n"))
    }
    if let percent = suffix(field, after: "min_detect") {
      return one { try test($0).smallestSeen(with: Double(percent) / 100) }
    }
    if let hits = suffix(field, after: "wilson_k") {
      return .values { try both(.wilson(hits: hits, of: $0.count("n"))) }
    }
    if let hits = suffix(field, after: "cp_k") {
      return .values { try both(.clopperPearson(hits: hits, of: $0.count("n"))) }
    }
    switch field {
    case "n": return .input
    case "one_over_n": return one { try test($0).step }
    case "zero_upper95": return one { try test($0).zeroUpperBound }
    default: return nil
    }
  }

  private static func aboveChance(_ field: String) -> Meaning? {
    func test(_ entry: ReferenceEntry) throws -> ChanceTest {
      ChanceTest(items: try entry.count("n"), chance: try entry.number("baseline"))
    }
    switch field {
    case "n", "baseline": return .input
    case "k": return one { try test($0).leastHits.map(Double.init) ?? .nan }
    case "acc": return one { try test($0).leastAccuracy ?? .nan }
    default: return nil
    }
  }

  private static func interval(_ field: String) -> Meaning? {
    switch field {
    case "k", "n": .input
    case "wilson": .values { try both(.wilson(hits: $0.count("k"), of: $0.count("n"))) }
    case "cp": .values { try both(.clopperPearson(hits: $0.count("k"), of: $0.count("n"))) }
    default: nil
    }
  }

  private static func both(_ interval: ProportionInterval) -> [Double] {
    [interval.lower, interval.upper]
  }
}
