import CellKit

/// The keys of the plots and sliders as a person has them: the program's, or some of them moved.
package struct KeyAssignment: Hashable, Sendable {
  /// A command with the keys that a person gave it; none takes its keys away.
  struct Change: Hashable, Sendable {
    let command: Command
    let keys: [Key]
  }

  private let changes: [Change]

  /// The keys as the program has them.
  package init() { changes = [] }

  init(_ changes: [Change]) { self.changes = changes }

  /// What must work whatever a file says: a way out, a way back, and a way to every command.
  static let fixedKeys: Set<Key> = [.control("c"), Key(.escape), .character(":")]

  /// The action of a key while the plots and sliders have the keyboard.
  func mainAction(for key: Key) -> Action? {
    if let change = changes.first(where: { $0.keys.contains(key) }) { return change.command.action }
    guard let action = Keymap.mainAction(for: key) else { return nil }
    return isMoved(action) && !KeyAssignment.fixedKeys.contains(key) ? nil : action
  }

  /// The rows of the key table with the keys as they are.
  var main: [KeyBinding] {
    guard !changes.isEmpty else { return Keymap.main }
    return Keymap.main.compactMap(changed) + added
  }

  /// The first key that does `action`, as a person reads it; empty if none does.
  func label(of action: Action) -> String {
    let keys = changes.first { $0.command.action == action }?.keys
    return (keys ?? Keymap.mainKeys(for: action)).first.map(KeyName.text) ?? ""
  }

  private func isMoved(_ action: Action) -> Bool {
    changes.contains { $0.command.action == action }
  }

  /// The row with other keys, which it then names one by one; nil if none is left.
  private func changed(_ binding: KeyBinding) -> KeyBinding? {
    guard binding.keys.contains(where: { isMoved($0.action) }) else { return binding }
    var actions: [Action] = []
    for (_, action) in binding.keys where !actions.contains(action) { actions.append(action) }
    let pairs = actions.flatMap { action in keys(for: action).map { ($0, action) } }
    guard !pairs.isEmpty else { return nil }
    return KeyBinding(
      pairs.map { KeyName.text($0.0) }.joined(separator: " "), binding.purpose, hint: binding.hint,
      pairs)
  }

  private func keys(for action: Action) -> [Key] {
    let own = Keymap.mainKeys(for: action)
    guard let change = changes.first(where: { $0.command.action == action }) else { return own }
    return change.keys + own.filter(KeyAssignment.fixedKeys.contains)
  }

  /// The commands that have a key only now.
  private var added: [KeyBinding] {
    changes.filter { Keymap.mainKeys(for: $0.command.action).isEmpty && !$0.keys.isEmpty }.map {
      change in
      KeyBinding(
        change.keys.map(KeyName.text).joined(separator: " "), change.command.help,
        change.keys.map { ($0, change.command.action) })
    }
  }
}

extension Keymap {
  /// The keys that do `action` while the plots and sliders have the keyboard.
  static func mainKeys(for action: Action) -> [Key] {
    main.flatMap(\.keys).filter { $0.action == action }.map(\.key)
  }
}
