import ScalingLaws

extension AppState {
  mutating func update(_ action: SliderAction) -> [Effect] {
    switch action {
    case .selected(let index):
      focus = .sliders
      sliders.select(index)
    case .selectionMoved(let offset): sliders.select(sliders.selected + offset)
    case .stepped(let steps): return stepSelected(by: steps)
    case .paged(let pages): return stepSelected(by: pages * selectedScale.stepsPerPage)
    case .placed(let index, let position):
      focus = .sliders
      sliders.select(index)
      grabbedSlider = index
      return setSelected(selectedScale.value(at: position))
    case .released: grabbedSlider = nil
    case .sentToStart: return setSelected(selectedScale.range.lowerBound)
    case .sentToEnd: return setSelected(selectedScale.range.upperBound)
    case .reset: return resetSelected()
    case .allReset: return resetAll()
    }
    return []
  }

  /// Gives the selected slider the value `value`, which may be outside of its ends.
  mutating func setSelected(_ value: Double) -> [Effect] {
    if refusesChange() { return [] }
    switch sliders.target(at: sliders.selected) {
    case .coefficient(let index):
      law.set(value, at: index)
      return refreshResiduals()
    case .answerTokens:
      answerTokens = Int(value)
      return []
    case .items:
      setItems(value)
      return []
    }
  }

  private mutating func stepSelected(by steps: Double) -> [Effect] {
    setSelected(
      sliders.stepped(selectedValue, by: steps, at: sliders.selected, in: axes.unit))
  }

  private var selectedScale: SliderScale { sliders.scale(at: sliders.selected, in: axes.unit) }

  private var selectedValue: Double { sliderReading(at: sliders.selected).value }

  private mutating func resetSelected() -> [Effect] {
    if refusesChange() { return [] }
    sliders.resetEnds(at: sliders.selected, for: law)
    switch sliders.target(at: sliders.selected) {
    case .coefficient(let index):
      law.reset(at: index)
      return refreshResiduals()
    case .answerTokens: return setSelected(Double(presetAnswerTokens))
    case .items:
      abilities?.view.items = nil
      return []
    }
  }

  private mutating func resetAll() -> [Effect] {
    grabbedSlider = nil
    for index in 0..<sliders.count where !sliders.isLocked(at: index) {
      sliders.resetEnds(at: index, for: law)
      switch sliders.target(at: index) {
      case .coefficient(let coefficient): law.reset(at: coefficient)
      case .answerTokens: answerTokens = presetAnswerTokens
      case .items: abilities?.view.items = nil
      }
    }
    message = messageOfReset
    return refreshResiduals()
  }

  /// Shows the data with another law.
  mutating func use(_ newLaw: ScalingLaw) -> [Effect] {
    law = newLaw
    grabbedSlider = nil
    sliders = SliderBank(for: newLaw, hasItems: sliders.hasItems)
    return refreshResiduals()
  }
}
