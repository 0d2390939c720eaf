import ScalingLaws
import Testing

@Suite struct LawLookupTests {
  @Test(arguments: [
    ("kaplan-n", LawFamily.kaplanN), ("kaplan_nd", .kaplanND), ("Chinchilla", .chinchilla),
    ("hoffmann", .chinchilla), ("kaplan", .kaplanND), ("KAPLAN-CMIN", .kaplanCmin),
  ])
  func lawIsFoundByIdAndAlias(id: String, family: LawFamily) {
    #expect(LawFamily(id: id) == family)
  }

  @Test(arguments: [
    ("hoffmann_tex", "hoffmann-tex"), ("Hoffmann-TeX", "hoffmann-tex"), ("besiroglu", "epoch"),
    ("muennighoff", "muennighoff"),
  ])
  func presetIsFoundByIdAndAlias(name: String, id: String) throws {
    #expect(try ScalingLaw(.chinchilla, preset: name).preset.id == id)
  }

  @Test(arguments: [("alpha", 0), ("α", 0), ("β", 1), ("E", 2), ("A", 3), ("B", 4)])
  func chinchillaCoefficientIsFoundByNameAndSign(symbol: String, index: Int) {
    #expect(ScalingLaw(.chinchilla).index(of: symbol) == index)
  }

  @Test(arguments: [
    ("alpha_N", 0), ("alphaN", 0), ("αN", 0), ("α_D", 1), ("N_c", 2), ("Nc", 2), ("Dc", 3),
  ])
  func kaplanCoefficientIsFoundByNameAndSign(symbol: String, index: Int) {
    #expect(ScalingLaw(.kaplanND).index(of: symbol) == index)
  }

  @Test(arguments: ["a", "e", "gamma", "", "n_c"])
  func otherSymbolsAreNotTakenForOne(symbol: String) {
    #expect(ScalingLaw(.chinchilla).index(of: symbol) == nil)
    #expect(ScalingLaw(.chinchilla)[symbol] == nil)
  }

  @Test func unknownLawSuggestsTheNearest() {
    #expect(LawFamily.nearest(to: "chinchila") == ["chinchilla"])
    #expect(LawFamily.nearest(to: "kaplan_m").first == "kaplan-n")
    #expect(LawFamily.nearest(to: "zzzzzzzzzzzz").isEmpty)
    #expect(throws: LawError.unknownLaw("chinchila", suggestions: ["chinchilla"])) {
      try LawFamily.named("chinchila")
    }
  }

  @Test func unknownPresetAndCoefficientSuggestTheNearest() {
    #expect(
      throws: LawError.unknownPreset("hofmann", law: .chinchilla, suggestions: ["hoffmann"])
    ) {
      try ScalingLaw(.chinchilla, preset: "hofmann")
    }
    #expect(
      throws: LawError.unknownCoefficient("alfa", law: .chinchilla, suggestions: ["alpha"])
    ) {
      var law = ScalingLaw(.chinchilla)
      try law.set("alfa", to: 1)
    }
  }

  @Test(arguments: [
    (LawError.unknownLaw("chinchila", suggestions: ["chinchilla"]), "did you mean chinchilla?"),
    (
      LawError.unknownLaw("x", suggestions: []),
      "'scaleview laws' lists all \(LawFamily.allCases.count)"
    ),
    (
      LawError.unknownPreset("x", law: .chinchilla, suggestions: []),
      "it has epoch, hoffmann, hoffmann-tex, muennighoff"
    ),
    (LawError.valueOutsideDomain(coefficient: "A", value: -1), "A cannot be -1.0"),
  ])
  func errorSaysWhatToDo(error: LawError, text: String) {
    #expect(error.description.contains(text))
  }
}
