import ScalingLaws
import Testing

@Suite struct LawDescriptionTests {
  @Test(arguments: LawFamily.allCases)
  func everyPresetValueLiesOnItsSlider(family: LawFamily) {
    let description = family.description
    for preset in description.presets {
      #expect(preset.values.count == description.coefficients.count)
      for (coefficient, value) in zip(description.coefficients, preset.values) {
        #expect(coefficient.bounds.contains(value), "\(preset.id) \(coefficient.symbol)")
        #expect(coefficient.admits(value))
      }
    }
  }

  /// A fit to a file of other params than the paper's takes the notes of the law with it.
  @Test(arguments: LawFamily.allCases.filter(\.isFittable))
  func whatNCountsIsLeftToThePreset(family: LawFamily) {
    #expect(!family.description.notes.contains { $0.contains("N counts") })
  }

  @Test(arguments: LawFamily.allCases)
  func textsFitTheirPlaces(family: LawFamily) {
    for coefficient in family.description.coefficients {
      #expect(coefficient.glyph.count <= 3)
      #expect(coefficient.name.count <= 22)
      #expect(coefficient.shortName.count <= 7)
      #expect(coefficient.symbol.utf8.allSatisfy { $0 < 128 })
      #expect(coefficient.step > 0)
    }
  }

  @Test(arguments: LawFamily.allCases)
  func asciiFormulaNamesEveryCoefficient(family: LawFamily) {
    let description = family.description
    #expect(description.asciiFormula.utf8.allSatisfy { $0 < 128 })
    for coefficient in description.coefficients {
      #expect(description.asciiFormula.contains(coefficient.symbol))
    }
  }

  @Test(arguments: LawFamily.allCases)
  func everyPresetSaysWhereItIsFrom(family: LawFamily) {
    #expect(family.description.id == family.rawValue)
    for preset in family.description.presets {
      #expect(preset.id == "start" || preset.paper.contains(/(19|20)\d\d/), "a year")
      #expect(!preset.location.isEmpty && !preset.title.isEmpty)
      #expect(preset.id.utf8.allSatisfy { $0 < 128 && $0 != UInt8(ascii: "_") })
    }
  }

  @Test func nameOfALawAndOfAPresetIsFoundOnce() {
    let laws = LawFamily.allCases.flatMap { [$0.rawValue] + $0.description.aliases }
    #expect(Set(laws).count == laws.count)
    for family in LawFamily.allCases {
      let presets = family.description.presets.flatMap { [$0.id] + $0.aliases }
      #expect(Set(presets).count == presets.count)
    }
  }

  @Test func defaultsAreEpochAndKaplan() {
    #expect(ScalingLaw(.chinchilla).preset.id == "epoch")
    for family in LawFamily.allCases where family.group == .kaplan {
      #expect(ScalingLaw(family).preset.id == "kaplan")
    }
  }

  @Test func kaplanCountsNonEmbeddingParamsAndChinchillaAll() {
    #expect(ScalingLaw(.kaplanN).preset.paramsDefinition.word == "non-embedding")
    #expect(ScalingLaw(.chinchilla).preset.paramsDefinition.word == "total")
  }
}
