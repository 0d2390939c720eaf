import CellKit

/// A row of the key table: some keys, what they do, and the words for it.
///
/// The help box, the key bar, `--help` and the README are printed from these rows.
package struct KeyBinding: Sendable {
  /// The keys as a person reads them: "←→".
  package let label: String
  /// What the keys do, in a line of help.
  package let help: String
  /// The same, without the other keys that do it too.
  let purpose: String
  /// What the keys do, in the key bar; empty to leave them out.
  let hint: String
  /// Each key with the action it stands for.
  package let keys: [(key: Key, action: Action)]

  /// A row.
  ///
  /// - Parameters:
  ///   - label: The keys that a person is told first.
  ///   - purpose: What they do.
  ///   - also: The other keys of the row, in words: "j and k".
  ///   - hint: What they do, in the key bar.
  ///   - keys: All keys of the row.
  init(
    _ label: String, _ purpose: String, also: String = "", hint: String = "",
    _ keys: [(Key, Action)]
  ) {
    self.label = label
    self.purpose = purpose
    help = also.isEmpty ? purpose : "\(purpose); also \(also)"
    self.hint = hint
    self.keys = keys.map { (key: $0.0, action: $0.1) }
  }
}
