import TestSupport
import Testing

/// Every function of law-values.json against the public API that computes it.
@Suite struct LawValueTableTests {
  // Oracle: Tests/Oracles/law_values, 50 digits.
  @Test func lawsMatchTheGeneratedValues() throws {
    try compare(LawValues.generated())
  }

  @Test func everyGeneratedFunctionIsInTheTable() throws {
    let lacking = try lackingFunctions(of: LawValues.generated())

    #expect(lacking == [])
  }

  @Test func everyFunctionOfTheTableHasAGeneratedValue() throws {
    let generated = try Set(LawValues.generated().cases.map(\.fn))

    #expect(Set(LawValueTable.entries.keys).subtracting(generated).sorted() == [])
  }

  // Oracle: ../shared/reference/law-values.json, 40 digits, or the file that LAW_VALUES names.
  @Test(.enabled(if: LawValues.isPresent, "needs ../shared, or LAW_VALUES"))
  func lawsMatchTheReferenceValues() throws {
    try compare(LawValues.read())
  }

  @Test(.enabled(if: LawValues.isPresent, "needs ../shared, or LAW_VALUES"))
  func everyFunctionOfTheReferenceIsInTheTable() throws {
    let lacking = try lackingFunctions(of: LawValues.read())

    #expect(lacking == [])
  }

  @Test func aFunctionIsEitherInTheTableOrMissingFromIt() {
    let known = Set(LawValueTable.entries.keys)

    #expect(known.intersection(LawValueTable.outOfScope.keys).sorted() == [])
  }

  /// The functions of a file that nothing computes.
  private func lackingFunctions(of file: LawValues) -> [String] {
    Set(file.cases.map(\.fn)).subtracting(LawValueTable.entries.keys)
      .subtracting(LawValueTable.outOfScope.keys).sorted()
  }

  private func compare(_ file: LawValues) throws {
    for item in file.cases {
      guard let entry = LawValueTable.entries[item.fn] else { continue }
      let value = try? entry(LawValueCase(item: item, fits: file.fits ?? [:]))
      guard let expected = item.value?.number else {
        #expect(value == nil || value?.isNaN == true, "\(item.fn) \(item) has no value")
        continue
      }
      #expect(
        value?.isNear(expected, within: 1e-11) == true,
        "\(item.fn) \(item): \(String(describing: value)), not \(expected)")
    }
  }
}
