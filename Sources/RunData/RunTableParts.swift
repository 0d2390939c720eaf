/// A file whose rows are read in parts, at the same time perhaps, with the result of one reading.
///
/// ```swift
/// let file = try RunTableParts(csv: bytes, name: "runs.csv")
/// let table = try file.table(file.indices.map(file.read))
/// ```
///
/// A part begins after a line feed. Where that turns out to stand in quotes, or the file is not text,
/// the rows are read anew from the right place: what is said of them, and where, is always the same.
public struct RunTableParts: Sendable {
  private let bytes: [UInt8]
  private let head: TableReader
  private let mapping: ColumnMapping
  private let ranges: [Range<Int>]

  /// What one part of a file holds.
  public struct Part: Sendable {
    fileprivate let reader: TableReader
    /// What makes the rest of the file unreadable.
    fileprivate let failure: RunDataError?
    fileprivate let isText: Bool
  }

  /// Reads the header of a table, as ``RunTable/init(csv:name:)`` does.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The name of the file, for messages.
  ///   - length: How long a part is, in bytes; at least 1.
  /// - Throws: What is wrong with the file before its first row.
  public init(csv bytes: [UInt8], name: String, length: Int = 1 << 22) throws(RunDataError) {
    precondition(length > 0, "a part has a byte at least")
    let file = visibleText(name)
    self.bytes = bytes
    do throws(RunDataError) {
      (head, mapping) = try TableReader.head(of: bytes.span, file: file)
    } catch {
      try checkText(bytes.span, file: file)  // what is no text has no header either
      throw error
    }
    let rows = head.scanner.position..<bytes.count
    if !isText(bytes.span.extracting(..<rows.lowerBound)) { try checkText(bytes.span, file: file) }
    // The readings of abilities are judged together.
    ranges = mapping.kind == .runs ? bytes.span.stretches(of: rows, length: length) : [rows]
  }

  /// The indices of the parts.
  public var indices: Range<Int> { ranges.indices }

  /// The part of `index`.
  public func read(_ index: Int) -> Part {
    let range = ranges[index]
    var reader = head.stretch(from: range.lowerBound)
    var failure: RunDataError?
    let isText = isText(bytes.span.extracting(range))
    do throws(RunDataError) {
      if isText, mapping.kind == .runs {
        try reader.readRows(mapping, to: range.upperBound, in: bytes.span)
      }
    } catch {
      failure = error
    }
    return Part(reader: reader, failure: failure, isText: isText)
  }

  /// The table of all parts, in the order of their indices.
  ///
  /// - Throws: What leaves no table at all; a bad row is a diagnostic beside the good ones.
  /// - Precondition: There is one part an index.
  public func table(_ parts: consuming [Part]) throws(RunDataError) -> RunTable {
    precondition(parts.count == ranges.count, "each part is there once")
    if !parts.allSatisfy(\.isText) { try checkText(bytes.span, file: head.file) }
    var reader = head
    reader.reserve(for: parts.map(\.reader))
    var waiting = [Part](parts.reversed())
    parts = []
    for range in ranges {
      // Each part is gone before the next is copied: a large file would be held twice.
      guard let part = waiting.popLast() else { break }
      try append(part, of: range, to: &reader)
    }
    return try reader.table(mapping)
  }

  private func append(
    _ part: Part, of range: Range<Int>, to reader: inout TableReader
  ) throws(RunDataError) {
    guard mapping.kind == .runs, reader.scanner.position == range.lowerBound else {
      return try reader.readRows(mapping, to: range.upperBound, in: bytes.span)
    }
    if let failure = part.failure { throw failure.moved(down: reader.scanner.lineCount) }
    reader.take(part.reader)
  }
}

private func isText(_ bytes: Span<UInt8>) -> Bool {
  (try? checkText(bytes, file: "")) != nil
}

extension Span<UInt8> {
  /// `range` in pieces of about `length` that begin where a line with text does.
  fileprivate func stretches(of range: Range<Int>, length: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = lineStart(from: start + length) ?? range.upperBound
      pieces.append(start..<end)
      start = end
    }
    return pieces.isEmpty ? [range] : pieces
  }

  private func lineStart(from offset: Int) -> Int? {
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
