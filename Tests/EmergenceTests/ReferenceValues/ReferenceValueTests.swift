import FoundationEssentials
import TestSupport
import Testing

@Suite struct ReferenceValueTests {
  // Oracle: Tests/Oracles/emergence_values.py, 40 digits.
  @Test func everyGeneratedValueIsReproduced() throws {
    let file = try ReferenceFile.generated()

    #expect(Set(file.entries.map(\.section)).count == 8)
    #expect(file.entries.flatMap(mismatches) == [])
  }

  // Oracle: the file that EMERGENCE_VALUES names, else ../shared/reference/emergence-values.json.
  @Test(.enabled(if: ReferenceFile.isPresent, "needs EMERGENCE_VALUES or ../shared"))
  func everyReferenceValueIsReproduced() throws {
    let file = try ReferenceFile.read()

    #expect(!file.entries.isEmpty)
    #expect(file.entries.flatMap(mismatches) == [])
  }

  @Test func whatTheTableDoesNotKnowIsNamed() throws {
    let text = #"{"shape": {"two": {"sharpness": 1}}, "weather": [{"rain": "inf"}]}"#
    let file = try JSONDecoder().decode(ReferenceFile.self, from: Data(text.utf8))

    #expect(
      file.entries.flatMap(mismatches) == [
        "shape two: no such field: sharpness", "weather 1: no such field: rain",
      ])
  }

  /// What differs by more than 1e-9 of its size, a sentence each.
  private func mismatches(_ entry: ReferenceEntry) -> [String] {
    entry.fields.sorted { $0.key < $1.key }.compactMap { field, expected in
      let place = "\(entry.section) \(entry.name)"
      switch ReferenceTable.meaning(of: field, in: entry.section) {
      case nil: return "\(place): no such field: \(field)"
      case .input: return nil
      case .values(let compute):
        do {
          let found = try compute(entry)
          let wanted = expected.numbers ?? [expected.number ?? .nan]
          return near(found, wanted) ? nil : "\(place): \(field): \(found), not \(wanted)"
        } catch { return "\(place): \(field): \(error)" }
      }
    }
  }

  private func near(_ found: [Double], _ expected: [Double]) -> Bool {
    found.count == expected.count
      && zip(found, expected).allSatisfy { found, expected in
        found.isNear(expected, within: 1e-9, absolute: expected == 0 ? 1e-12 : 0)
      }
  }
}
