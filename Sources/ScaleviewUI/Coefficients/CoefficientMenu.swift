import ScalingLaws

/// What the menu of a slider offers.
package enum CoefficientCommand: String, Hashable, Sendable, CaseIterable {
  case reset, lock, bounds, animate

  /// The key that chooses it in the menu.
  var key: Character {
    switch self {
    case .reset: "r"
    case .lock: "l"
    case .bounds: "b"
    case .animate: "a"
    }
  }

  /// What it does, in the key table.
  var help: String {
    switch self {
    case .reset: "give the slider the preset's value and bounds"
    case .lock: "keep the slider where it is, or let it move again"
    case .bounds: "type where the slider starts and ends"
    case .animate: "let the slider run between its bounds until a key is pressed"
    }
  }
}

extension AppState {
  mutating func update(_ action: MenuAction) -> [Effect] {
    switch action {
    case .opened:
      overlay = .coefficientMenu(selected: 0)
      return []
    case .chosen(let command): return perform(command)
    }
  }

  /// Does what was chosen for the selected slider; the menu closes.
  mutating func perform(_ command: CoefficientCommand) -> [Effect] {
    overlay = nil
    switch command {
    case .reset: return update(SliderAction.reset)
    case .lock: toggleLock()
    case .bounds: prompt = Prompt(.bounds)
    case .animate: startAnimation()
    }
    return []
  }

  /// A line for each command: its key, its name, and what it would do now.
  func coefficientMenuLines(selected: Int) -> [OverlayLine] {
    CoefficientCommand.allCases.enumerated().map { index, command in
      OverlayLine(
        text: "\(command.key)  \(name(of: command).padded(to: 9))\(detail(of: command))",
        isSelected: index == selected)
    }
  }

  var coefficientMenuTitle: String {
    let reading = sliderReading(at: sliders.selected)
    return "\(reading.symbol) \(reading.label)"
  }

  private func name(of command: CoefficientCommand) -> String {
    command == .lock && sliders.isLocked(at: sliders.selected) ? "unlock" : command.rawValue
  }

  private func detail(of command: CoefficientCommand) -> String {
    let reading = sliderReading(at: sliders.selected)
    switch command {
    case .reset:
      return "to \(SliderReading.text(reading.presetValue ?? reading.value, reading.scale))"
    case .lock: return "at \(reading.valueText)"
    case .bounds: return SliderReading.text(reading.scale)
    case .animate: return "forth and back"
    }
  }
}
