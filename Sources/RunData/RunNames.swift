/// The names of a table's runs: one text after the other in one piece of memory.
///
/// A million strings would take more memory than the file that they come from.
public struct RunNames: RandomAccessCollection, Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// No name.
  public init() {}

  /// These names.
  public init(_ names: some Sequence<String>) {
    for name in names { append(name) }
  }

  /// The index of the first name.
  public var startIndex: Int { 0 }
  /// The index after the last name.
  public var endIndex: Int { ends.count }

  /// The name of the run of `index`.
  public subscript(index: Int) -> String {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
  }

  /// Adds a name.
  public mutating func append(_ name: String) {
    bytes.append(contentsOf: name.utf8)
    ends.append(UInt32(bytes.count))
  }

  /// Adds all names of `others`.
  mutating func append(contentsOf others: RunNames) {
    let offset = UInt32(bytes.count)
    bytes.append(contentsOf: others.bytes)
    ends.append(contentsOf: others.ends.lazy.map { $0 + offset })
  }

  /// Adds the name in `range`, which is text without control characters.
  mutating func append(_ range: Range<Int>, of text: Span<UInt8>) {
    text.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    ends.append(UInt32(bytes.count))
  }

  /// Makes room for `share` times the names so far.
  mutating func reserve(share: Double) {
    ends.reserveCapacity(Int(Double(ends.count) * share))
    bytes.reserveCapacity(Int(Double(bytes.count) * share))
  }
}

extension RunNames: ExpressibleByArrayLiteral {
  /// The names of a literal.
  public init(arrayLiteral names: String...) { self.init(names) }
}
