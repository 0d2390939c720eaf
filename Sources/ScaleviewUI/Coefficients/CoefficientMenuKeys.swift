import CellKit

extension Keymap {
  /// The keys while the menu of a slider is open: a letter for each command, and those of a box as
  /// far as no command has them.
  static let coefficientMenu: [KeyBinding] =
    CoefficientCommand.allCases.map { command in
      KeyBinding(
        String(command.key), command.help, hint: command.rawValue,
        [(.character(command.key), .menu(.chosen(command)))])
    } + overlay.filter { $0.label != "/" }.map(withoutCommands)
    + [KeyBinding("Space", "close", [(.character(" "), .overlay(.closed))])]

  /// The action of a key while the menu of a slider is open.
  static func coefficientMenuAction(for key: Key) -> Action? { coefficientMenuActions[key] }

  private static let coefficientMenuActions = table(coefficientMenu)

  private static func withoutCommands(_ binding: KeyBinding) -> KeyBinding {
    let taken = CoefficientCommand.allCases.map { Key.character($0.key) }
    return KeyBinding(
      binding.label, binding.help, hint: binding.hint,
      binding.keys.filter { !taken.contains($0.key) }.map { ($0.key, $0.action) })
  }
}
