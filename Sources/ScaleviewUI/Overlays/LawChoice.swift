import ScalingLaws

/// One row of the law picker: a law with one of its published fits.
struct LawChoice: Hashable {
  let family: LawFamily
  let preset: Preset

  /// Every law of runs with every preset, in the order of the library.
  static let all: [LawChoice] = LawFamily.ofRuns.flatMap { family in
    family.description.presets.map { LawChoice(family: family, preset: $0) }
  }

  /// The row of the law on the screen.
  static func index(of law: ScalingLaw) -> Int {
    all.firstIndex { $0.family == law.family && $0.preset.id == law.preset.id } ?? 0
  }
}
