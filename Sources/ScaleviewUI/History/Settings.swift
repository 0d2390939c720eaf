import ScalingLaws

/// What undo covers: what a person set, and not where they look, what was computed or how large the
/// screen is.
struct Settings: Hashable {
  var law: ScalingLaw
  var answerTokens: Int
  /// The ends of every slider.
  var ranges: [ClosedRange<Double>]
  var lockedSliders: Set<Int>
  /// The sliders of the other laws.
  var keptSliders: [LawChoice: KeptSliders]
  var axes: AxisSettings
  var visibility: RunVisibility
  /// What the plots of a task show; nil for a table of runs.
  var abilityView: AbilityView?
}

extension AppState {
  var settings: Settings {
    Settings(
      law: law, answerTokens: answerTokens, ranges: sliders.ranges, lockedSliders: sliders.locked,
      keptSliders: keptSliders, axes: axes, visibility: visibility,
      abilityView: abilities?.view)
  }

  /// Goes back, or forth, to `settings`; the selected slider stays.
  mutating func restore(_ settings: Settings) -> [Effect] {
    let isSameLaw = settings.law == law
    if settings.law.family != law.family { sliders = sliders.replaced(for: settings.law) }
    law = settings.law
    answerTokens = settings.answerTokens
    sliders.restore(settings.ranges, locked: settings.lockedSliders)
    keptSliders = settings.keptSliders
    axes = settings.axes
    if let view = settings.abilityView { abilities?.view = view }
    grabbedSlider = nil
    if settings.visibility != visibility {
      visibility = settings.visibility
      return arrangeRuns(changesPlots: true)
    }
    return isSameLaw ? [] : refreshResiduals()
  }
}
