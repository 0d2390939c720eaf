import ScalingLaws
import Testing

@Suite struct ProvenanceTests {
  @Test(
    arguments: [
      (LawFamily.chinchilla, "N counts total params"), (.kaplanN, "N counts non-embedding params"),
      (.deepseekSize, "size is in FLOPs a token, not in params"),
      (.stepLR, "what N counts is not recorded"), (.jones, nil),
    ] as [(LawFamily, String?)])
  func clauseSaysWhatNCounts(family: LawFamily, clause: String?) {
    #expect(ScalingLaw(family).preset.paramsDefinition.clause == clause)
  }

  @Test(arguments: LawFamily.allCases)
  func valuesOfNoFitSaySo(family: LawFamily) {
    for preset in family.description.presets where ["example", "start"].contains(preset.id) {
      #expect(preset.grade == .example)
      #expect(preset.notes.contains { $0.hasPrefix("not a published fit") })
    }
  }
}
