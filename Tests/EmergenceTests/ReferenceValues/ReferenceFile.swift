import FoundationEssentials
import TestSupport

/// A file of reference values in the format of `emergence-values.json`: sections of entries, each
/// with its inputs and its values.
struct ReferenceFile {
  /// The entries of all sections.
  let entries: [ReferenceEntry]

  /// The path of the file outside the project.
  static let path =
    ProcessInfo.processInfo.environment["EMERGENCE_VALUES"]
    ?? Shared.path("reference/emergence-values.json")

  static let isPresent = FileManager.default.fileExists(atPath: path)

  static func read() throws -> ReferenceFile { try Oracle.read(path: path) }

  /// The values that `Tests/Oracles/emergence_values.py` generates.
  static func generated() throws -> ReferenceFile { try Oracle.read("emergence-values.json") }
}

extension ReferenceFile: Decodable {
  init(from decoder: any Decoder) throws {
    let sections = try decoder.singleValueContainer().decode([String: Section].self)
    entries = sections.sorted { $0.key < $1.key }.flatMap { section, content in
      content.entries.map { ReferenceEntry(section: section, name: $0.name, fields: $0.fields) }
    }
  }

  /// Entries in a list, or by their name.
  private struct Section: Decodable {
    let entries: [(name: String, fields: [String: LawValues.Input])]

    init(from decoder: any Decoder) throws {
      typealias Fields = [String: LawValues.Input]
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([Fields].self) {
        entries = list.enumerated().map { ("\($0 + 1)", $1) }
      } else {
        entries = try container.decode([String: Fields].self).sorted { $0.key < $1.key }
          .map { ($0.key, $0.value) }
      }
    }
  }
}

/// One entry: inputs and values by name.
struct ReferenceEntry {
  let section: String
  let name: String
  let fields: [String: LawValues.Input]

  /// The input `field`.
  func number(_ field: String) throws -> Double {
    guard let number = fields[field]?.number else { throw MissingInput(field: field) }
    return number
  }

  /// The input `field` as a whole number.
  func count(_ field: String) throws -> Int { Int(try number(field)) }

  /// The input `field` as a list.
  func numbers(_ field: String) throws -> [Double] {
    guard let numbers = fields[field]?.numbers else { throw MissingInput(field: field) }
    return numbers
  }
}

/// An entry lacks what its values are computed from.
struct MissingInput: Error {
  let field: String
}
