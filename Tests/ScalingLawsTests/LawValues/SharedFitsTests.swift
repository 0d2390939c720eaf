import ScalingLaws
import TestSupport
import Testing

/// The fits of law-values.json against the presets.
@Suite(.enabled(if: LawValues.isPresent, "needs ../shared, or LAW_VALUES"))
struct SharedFitsTests {
  /// Whether this is the file that has every fit; another that `LAW_VALUES` names may have some.
  private static let isWholeFile = LawValues.path == Shared.path("reference/law-values.json")

  // Oracle: ../shared/reference/law-values.json, the table of fits.
  @Test func presetsMatchTheReferenceFits() throws {
    let description = LawFamily.chinchilla.description
    var compared: Set<String> = []

    let fits = try #require(try LawValues.read().fits)
    for (name, fit) in fits {
      guard let preset = description.preset(id: name) else { continue }  // a fit of another paper
      let law = ScalingLaw(.chinchilla, preset: preset)
      for (symbol, key) in ["E": "E", "A": "A", "B": "B", "alpha": "a", "beta": "b"] {
        #expect(law[symbol] == fit[key], "\(name) \(symbol)")
      }
      compared.insert(preset.id)
    }

    #expect(Self.isWholeFile ? compared.count == fits.count : !compared.isEmpty)
  }
}
