import CellKit
import ScalingLaws

extension KeyAssignment {
  /// The keys as the text of a file moves them: a line for each command, as `undo = "u Ctrl-Z"`.
  ///
  /// - Throws: The first thing that is wrong, with its place.
  package init(toml text: String, file: String) throws(ConfigurationError) {
    let document = KeyFile(file: file)
    var changes: [(entry: TOMLEntry, change: Change)] = []
    for entry in try TOMLEntry.all(in: text, file: file) {
      changes.append((entry, try document.change(entry)))
    }
    try document.checkUnique(changes)
    self.init(changes.map(\.change))
  }
}

/// What a file that moves keys may say.
private struct KeyFile {
  let file: String

  func change(_ entry: TOMLEntry) throws(ConfigurationError) -> KeyAssignment.Change {
    guard entry.path.count == 1, let command = Command.all.first(where: { $0.name == entry.key })
    else {
      let near = nearestNames(to: entry.key, among: Command.all.map(\.name))
      throw failure(
        entry, at: entry.keyPosition, found: "an unknown command",
        expected: near.isEmpty
          ? "the name of a command, as : lists them" : near.joined(separator: " or "))
    }
    guard case .string(let text) = entry.value else {
      throw failure(
        entry, at: entry.valuePosition, found: entry.value.text,
        expected: "keys in quotes, with spaces between")
    }
    var keys: [Key] = []
    for name in text.split(separator: " ") { keys.append(try key(String(name), entry)) }
    return KeyAssignment.Change(command: command, keys: keys)
  }

  private func key(_ name: String, _ entry: TOMLEntry) throws(ConfigurationError) -> Key {
    guard let key = KeyName.key(name) else {
      throw failure(
        entry, at: entry.valuePosition, found: "\"\(name)\"",
        expected: "a key such as q, Ctrl-R, Alt-Left, PgUp or F5")
    }
    guard !KeyAssignment.fixedKeys.contains(key) else {
      throw failure(
        entry, at: entry.valuePosition, found: "\(KeyName.text(key)), which always means the same",
        expected: "another key")
    }
    return key
  }

  /// A key does one thing: no other line has it, and no command that keeps its keys.
  func checkUnique(
    _ changes: [(entry: TOMLEntry, change: KeyAssignment.Change)]
  ) throws(ConfigurationError) {
    let moved = changes.map(\.change.command.action)
    var owners: [Key: String] = [:]
    for (key, action) in Keymap.main.flatMap(\.keys) where !moved.contains(action) {
      owners[key] = Command.doing(action)?.name
    }
    for (entry, change) in changes {
      for key in change.keys {
        if let owner = owners.updateValue(change.command.name, forKey: key) {
          throw failure(
            entry, at: entry.valuePosition,
            found: "\(KeyName.text(key)), which is the key of \(owner)",
            expected: "a free key, or another one for \(owner) in this file")
        }
      }
    }
  }

  private func failure(
    _ entry: TOMLEntry, at position: TOMLPosition, found: String, expected: String
  ) -> ConfigurationError {
    ConfigurationError(
      file: file, position: position, key: entry.key, found: found, expected: expected)
  }
}
