import ScalingLaws

/// One row of the law picker: a law with one of its published fits.
package struct LawChoice: Hashable, Sendable {
  let family: LawFamily
  let preset: Preset

  /// Every law of runs with every preset, in the order of the library.
  static let all: [LawChoice] = LawFamily.ofRuns.flatMap { family in
    family.description.presets.map { LawChoice(family: family, preset: $0) }
  }

  /// The rows that have what is looked for.
  static func found(by find: Find?) -> [Int] {
    all.indices.filter { find?.admits(all[$0].words) ?? true }
  }

  private var words: String {
    let law = family.description
    return [family.rawValue, preset.id, preset.title, preset.paper, law.title, law.group.title]
      .joined(separator: " ")
  }

  /// The row of the law on the screen.
  static func index(of law: ScalingLaw) -> Int {
    all.firstIndex { $0.family == law.family && $0.preset.id == law.preset.id } ?? 0
  }
}
