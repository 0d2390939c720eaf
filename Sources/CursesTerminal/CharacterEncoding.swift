/// The character encoding that the environment asks for, adopted without taking the terminal.
package enum CharacterEncoding {
  /// Whether characters beyond ASCII can be written.
  package static let isUnicode = Environment.adoptEncoding()
}
