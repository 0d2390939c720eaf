/// Why a file of a person's settings cannot be used: where, what was read, and what was expected.
package struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// Line and column, counted from 1; nil for the file as a whole.
  let position: TOMLPosition?
  /// The key with its tables, as "roles.title.color".
  package let key: String?
  package let found: String
  package let expected: String

  init(
    file: String, position: TOMLPosition? = nil, key: String? = nil, found: String,
    expected: String
  ) {
    self.file = file
    self.position = position
    self.key = key
    self.found = found
    self.expected = expected
  }

  /// A file that could not be read at all.
  package static func unreadable(_ file: String, found: String) -> ConfigurationError {
    ConfigurationError(file: file, found: found, expected: "a text in TOML, of at most 64 KiB")
  }

  package var description: String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    let subject = key.map { "\($0): " } ?? ""
    return "\(file)\(place): \(subject)found \(found); expected \(expected)"
  }
}

extension TOMLEntry {
  /// All values of `text`, in order; messages call it `file`.
  static func all(in text: String, file: String) throws(ConfigurationError) -> [TOMLEntry] {
    do {
      return try TOMLReader.entries(in: text)
    } catch {
      throw ConfigurationError(
        file: file, position: error.position, key: error.key, found: error.found,
        expected: error.expected)
    }
  }
}
