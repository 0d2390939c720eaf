/// A large file of runs whose rows are read in parts, at the same time perhaps, with the result of one
/// reading.
///
/// ```swift
/// guard let file = RunTableParts(count: size, name: "runs.csv", source: bytes) else { return nil }
/// var rows = file.noRows
/// for index in file.indices where !rows.append(file.read(index)) { return nil }
/// return rows.table()
/// ```
///
/// A part begins with the first line after its place, and ends where the next one begins. Where that
/// turns out to stand in quotes, or anything is not as it should be, there is no table of parts: the file
/// is to be read whole by ``RunTable/init(csv:name:)``, which has the words for what is wrong.
public struct RunTableParts: Sendable {
  /// The bytes in a range of the file; fewer where they are not there.
  public typealias Source = @Sendable (Range<Int>) -> [UInt8]

  let head: TableReader
  let mapping: ColumnMapping
  /// Where each part is to begin, and behind them the end of the file.
  let places: [Int]
  private let source: Source

  /// What one part of a file holds.
  public struct Part: Sendable {
    /// What was read; nil where the part cannot be read by itself.
    let reader: TableReader?
  }

  /// Reads the header of a table; nil where there is none that can be read by itself, or where it is
  /// that of another table than one of runs.
  ///
  /// - Parameters:
  ///   - count: The size of the file, in bytes.
  ///   - name: The name of the file, for messages.
  ///   - length: How long a part is, in bytes; at least 1. What is read of a part of a megabyte
  ///     stays near the processor until it is taken over.
  ///   - source: The bytes of the file, asked for from any thread.
  public init?(count: Int, name: String, length: Int = 1 << 20, source: @escaping Source) {
    precondition(length > 0, "a part has a byte at least")
    let start = source(0..<min(count, Self.headLength))
    guard let (head, mapping) = try? TableReader.head(of: start.span, file: visibleText(name)),
      mapping.kind == .runs
    else { return nil }
    let rows = head.scanner.position
    // What reaches the end of these bytes may go on behind it.
    guard rows < start.count, isText(start.span.extracting(..<rows)) else { return nil }
    self.head = head
    self.mapping = mapping
    self.source = source
    places = stride(from: rows, to: count, by: length) + [count]
  }

  /// The header and the remarks above it are not longer than this.
  private static let headLength = 1 << 16
  /// Most lines are not longer than this.
  private static let lineLength = 1 << 10

  /// The indices of the parts.
  public var indices: Range<Int> { 0..<places.count - 1 }

  /// The rows before a part is appended.
  public var noRows: RunTableRows { RunTableRows(self) }

  /// The part of `index`.
  public func read(_ index: Int) -> Part {
    guard let lines = lines(of: index), isText(lines.span) else { return Part(reader: nil) }
    var reader = head.stretch(from: 0)
    do throws(RunDataError) {
      try reader.readRows(mapping, to: lines.count, in: lines.span)
    } catch {
      return Part(reader: nil)
    }
    return Part(reader: reader)
  }

  /// The lines of a part; nil where one of them is too long, or where bytes are missing.
  private func lines(of index: Int) -> ArraySlice<UInt8>? {
    let (last, size) = (places[index + 1], places[places.count - 1])
    // The byte before a place tells whether a line begins there.
    let origin = places[index] - 1
    var bytes = source(origin..<min(size, last + Self.lineLength))
    while true {
      let known = origin + bytes.count
      if let end = bytes.span.lineStart(from: last - origin) ?? (known == size ? bytes.count : nil)
      {
        return bytes[(index == 0 ? 1 : bytes.span.lineStart(from: 1) ?? end)..<end]
      }
      let more = source(known..<min(size, known + Self.headLength))
      guard !more.isEmpty, known - last <= RowScanner.longestLine else { return nil }
      bytes += more
    }
  }
}

private func isText(_ bytes: Span<UInt8>) -> Bool {
  (try? checkText(bytes, file: "")) != nil
}

extension Span<UInt8> {
  /// The first offset from `offset` on at which a line with text begins: blank lines belong to the part
  /// before, which counts them.
  fileprivate func lineStart(from offset: Int) -> Int? {
    var start = offset
    while start < count {
      if self[start - 1] == ASCII.lineFeed, !self[start].isBlank, !self[start].isLineEnd {
        return start
      }
      start += 1
    }
    return nil
  }
}
