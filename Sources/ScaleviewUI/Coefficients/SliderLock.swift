extension AppState {
  /// Whether the selected slider is locked; where it is, the status line says how to unlock it.
  mutating func refusesChange() -> Bool {
    guard sliders.isLocked(at: sliders.selected) else { return false }
    let reading = sliderReading(at: sliders.selected)
    message = .warning("\(reading.symbol) is locked at \(reading.valueText): \(Self.wayToUnlock)")
    return true
  }

  mutating func toggleLock() {
    let index = sliders.selected
    sliders.setLocked(!sliders.isLocked(at: index), at: index)
    let symbol = sliderReading(at: index).symbol
    message = .note(
      sliders.isLocked(at: index)
        ? "\(symbol) is locked: \(Self.wayToUnlock)" : "\(symbol) moves again")
  }

  /// What there is to say of a reset of all sliders.
  var messageOfReset: Message {
    let locked = (0..<sliders.count).filter(sliders.isLocked(at:))
      .map { sliderReading(at: $0).symbol }
    guard !locked.isEmpty else { return .note("all sliders reset to \(law.preset.id)") }
    let names = "\(locked.joined(separator: ", ")) \(locked.count == 1 ? "is" : "are") locked"
    return .warning("reset to \(law.preset.id), but \(names): \(Self.wayToUnlock)")
  }

  private static let wayToUnlock = "Space, then \(CoefficientCommand.lock.key), unlocks it"
}
