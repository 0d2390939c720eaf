import ScalingLaws

/// A fact of the law or the data with its label; an empty label goes on with the one above.
struct LawEntry: Hashable {
  let label: String
  let text: String

  init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }
}

extension AppState {
  /// What there is to say of the law and of how it meets the runs, the most important first.
  var lawEntries: [LawEntry] {
    let facts = self.facts
    let notes = law.preset.notes + law.description.notes
    let fit = FitDistance(self).map { [LawEntry("fit", $0.text)] } ?? []
    return fit + [
      LawEntry("source", facts.source), LawEntry("N is", facts.paramsDefinition),
      LawEntry("", facts.paramsOfFile),
    ]
      + facts.fittedRange.enumerated().map { LawEntry($0 == 0 ? "fitted" : "", $1) }
      + [LawEntry("", facts.extrapolation)] + dataEntries(facts)
      + notes.map { LawEntry("note", $0) }
  }

  private func dataEntries(_ facts: LawFacts) -> [LawEntry] {
    let more =
      [facts.farthestRun].compactMap(\.self) + facts.derivations
      + [facts.computeRatio].compactMap(\.self)
    let synthetic = table.directives["synthetic"].map { LawEntry("data", "synthetic: \($0)") }
    let shown = ([hiddenRunsInFull].compactMap(\.self) + facts.excludedRuns)
      .map { LawEntry("", $0) }
    let bars = charts[axis].bars.text.map { LawEntry("bars", $0) }
    return [LawEntry("runs", facts.agreement)] + shown
      + [bars].compactMap(\.self) + more.map { LawEntry("", $0) }
      + [synthetic].compactMap(\.self)
  }
}
