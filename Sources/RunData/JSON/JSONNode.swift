/// A value that was read from JSON, with where it stands, so that a message can name the place.
package struct JSONNode: Hashable, Sendable {
  /// What it is.
  package let content: Content
  /// Where it starts, in bytes; ``JSONDocument/error(at:_:)`` makes line and column of it.
  package let offset: Int

  /// What a value is.
  package enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONNode])
    /// In the order of the text; no key stands twice.
    case object([Member])
  }

  /// A key with its value.
  package struct Member: Hashable, Sendable {
    /// The key.
    package let key: String
    /// Where it starts, in bytes.
    package let offset: Int
    /// The value.
    package let value: JSONNode
  }

  /// The value of a member of an object, or nil.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The value as it was written, cut short: what a message says was read.
  package var excerpt: String {
    switch content {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): Int(exactly: value).map(String.init) ?? value.description
    case .string(let value): RunData.excerpt(value)
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A text in JSON: its value, and the text itself for messages.
package struct JSONDocument: Sendable {
  /// The name of the file.
  package let file: String
  /// The value.
  package let root: JSONNode
  private let bytes: [UInt8]

  /// The value that `bytes` hold, as a file called `file`.
  package init(_ bytes: [UInt8], file: String) throws(JSONError) {
    self.file = file
    self.bytes = bytes
    root = try JSONReader.read(bytes, file: file)
  }

  /// What is wrong with the value or the key at `offset`.
  package func error(at offset: Int, _ problem: String) -> JSONError {
    JSONError(file: file, offset: offset, in: bytes, problem: problem)
  }
}
