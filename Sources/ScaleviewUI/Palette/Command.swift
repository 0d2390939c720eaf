/// Something that can be asked for by name: in the palette, and in the file that moves keys.
package struct Command: Hashable, Sendable {
  /// What is typed: "reset-all".
  package let name: String
  /// What it does, in a few words.
  package let help: String
  package let action: Action

  init(_ name: String, _ help: String, _ action: Action) {
    self.name = name
    self.help = help
    self.action = action
  }

  /// The command that does `action`, if one does.
  static func doing(_ action: Action) -> Command? { all.first { $0.action == action } }
}
