/// A sentence for the status line; it stays until the next key.
package struct Message: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case note, warning, error }

  package let kind: Kind
  package let text: String

  static func note(_ text: String) -> Message { Message(kind: .note, text: text) }
  static func warning(_ text: String) -> Message { Message(kind: .warning, text: text) }
  static func error(_ text: String) -> Message { Message(kind: .error, text: text) }

  var role: ThemeRole {
    switch kind {
    case .note: .status
    case .warning: .warning
    case .error: .error
    }
  }
}
