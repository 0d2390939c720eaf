/// The character encoding that the environment asks for, without taking the terminal.
package enum LocaleProbe {
  /// Whether characters beyond ASCII can be written.
  package static let isUnicode = Environment.adoptEncoding()
}
