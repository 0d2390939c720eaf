import ScalingLaws

/// How a person left the sliders of a law when they went on to another.
struct KeptSliders: Hashable {
  let law: ScalingLaw
  /// The ends of every slider of a coefficient.
  let ranges: [ClosedRange<Double>]
  let locked: Set<Int>
}

extension AppState {
  /// Shows the data with the law and the preset of `choice`, with its sliders as they were left.
  mutating func use(_ choice: LawChoice) -> [Effect] {
    guard choice != self.choice else {
      message = .note("\(title(of: choice)), as before; R resets its sliders")
      return []
    }
    keepSliders()
    let kept = keptSliders.removeValue(forKey: choice)
    let law = kept?.law ?? ScalingLaw(choice.family, preset: choice.preset)
    message = .note(
      "law: \(title(of: choice))" + (kept == nil ? "" : ", as you left it; R resets")
        + caution(before: law))
    let effects = use(law)
    if let kept { restore(kept) }
    return effects
  }

  /// That what the plots show from now on is no better or worse than before, where that is so.
  private func caution(before next: ScalingLaw) -> String {
    next.caution(comparedWith: law) == nil ? "" : "; losses not comparable"
  }

  /// The law and the preset on the screen.
  var choice: LawChoice { LawChoice(family: law.family, preset: law.preset) }

  /// Whether a person changed the sliders of `choice`, now or before another law was chosen.
  func hasChangedSliders(_ choice: LawChoice) -> Bool {
    choice == self.choice ? changedSliders != nil : keptSliders[choice] != nil
  }

  private mutating func keepSliders() { keptSliders[choice] = changedSliders }

  private mutating func restore(_ kept: KeptSliders) {
    let others = sliders.ranges.dropFirst(kept.ranges.count)
    sliders.restore(kept.ranges + others, locked: kept.locked)
  }

  /// The sliders of the law on the screen; nil where they are as the preset has them.
  private var changedSliders: KeptSliders? {
    let fresh = SliderBank(for: ScalingLaw(law.family, preset: law.preset))
    let coefficients = law.coefficients.count
    let locked = sliders.locked.filter { $0 < coefficients }
    let kept = KeptSliders(
      law: law, ranges: Array(sliders.ranges.prefix(coefficients)), locked: locked)
    let isAsNew =
      law.isPresetUnchanged && locked.isEmpty
      && kept.ranges == Array(fresh.ranges.prefix(coefficients))
    return isAsNew ? nil : kept
  }

  private func title(of choice: LawChoice) -> String {
    "\(choice.family.description.title), preset \(choice.preset.id)"
  }
}
