/// Cuts the bytes of a table into comments and rows of fields, in one pass.
///
/// The first row is the header, which decides what separates the fields (``Separator``).
/// Quoting is RFC 4180's, and lines end with LF, CR LF or a lone CR. Blank lines are passed over.
/// A line whose first character is `#` is a comment, before the header and after it.
struct RowScanner {
  /// What a line of the file is.
  enum Line {
    case comment(Range<Int>)
    case row
  }

  /// One row may be this long; a longer one is no table of runs.
  static let longestLine = 1 << 20

  /// The fields of the row that was scanned last.
  private(set) var fields: [Field] = []
  /// The field of that row with text between its closing quote and the next separator, and where the
  /// text begins.
  private(set) var textAfterQuote: (field: Int, offset: Int)?
  /// Where the row or comment that was scanned last begins.
  private(set) var start = 0
  /// The line of `start`, from 1.
  private(set) var line = 1
  /// What separates the fields; known once the header is scanned.
  private(set) var separator = Separator.comma
  // Its byte, at hand for the loops over every byte.
  private var mark = Separator.comma.rawValue
  private var awaitsHeader = true
  /// Where the next row or comment may begin.
  private(set) var position: Int
  private var nextLine = 1
  /// Rows and comments that begin here or later are left alone.
  var limit = Int.max

  /// A scanner at the first byte after a byte order mark.
  init(_ bytes: Span<UInt8>) {
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    position = hasMark ? 3 : 0
  }

  /// The same scanner at `offset`, where a line begins; it counts lines from there.
  func moved(to offset: Int) -> RowScanner {
    var other = self
    other.position = offset
    other.nextLine = 1
    return other
  }

  /// How many lines end before the position.
  var lineCount: Int { nextLine - 1 }

  /// Counts the lines that `other` has scanned, which began here.
  mutating func passLines(of other: RowScanner) { nextLine += other.lineCount }

  /// The next comment or row; nil at the end.
  ///
  /// - Throws: What makes the rest of the file unreadable: a quote that is not closed, or a line
  ///   that is too long.
  mutating func next(in bytes: Span<UInt8>) throws(RowScanningError) -> Line? {
    var first = position
    while first < bytes.count, bytes[first].isBlank || bytes[first].isLineEnd {
      first += 1
      if bytes[first - 1].isLineEnd, bytes.endsLine(at: first - 1) { beginLine(at: first) }
    }
    start = position
    line = nextLine
    guard first < bytes.count, position < limit else { return nil }
    if bytes[first] == ASCII.hash { return .comment(try scanComment(in: bytes, from: first)) }
    if awaitsHeader { use(Separator.ofHeader(self, in: bytes)) }
    try scanRow(in: bytes)
    return .row
  }

  /// The fields of the row that begins here as `separator` cuts it; nil where that leaves a quote
  /// open.
  func fields(cutBy separator: Separator, in bytes: Span<UInt8>) -> [Field]? {
    var other = self
    other.use(separator)
    guard (try? other.scanRow(in: bytes)) != nil else { return nil }
    return other.fields
  }

  private mutating func use(_ separator: Separator) {
    self.separator = separator
    mark = separator.rawValue
    awaitsHeader = false
  }

  /// Goes behind a row of one line that another reader has read; its line end ends before `offset`.
  mutating func pass(rowTo offset: Int) { beginLine(at: offset) }

  private mutating func beginLine(at offset: Int) {
    position = offset
    nextLine += 1
  }

  private mutating func scanComment(
    in bytes: Span<UInt8>, from hash: Int
  ) throws(RowScanningError) -> Range<Int> {
    position = bytes.endOfLine(from: hash)
    try checkLength(in: bytes)
    let text = bytes.trimmed(hash + 1..<position)
    passLineEnd(in: bytes)
    return text
  }

  private mutating func scanRow(in bytes: Span<UInt8>) throws(RowScanningError) {
    fields.removeAll(keepingCapacity: true)
    textAfterQuote = nil
    while true {
      fields.append(try scanField(in: bytes))
      try checkLength(in: bytes)
      guard position < bytes.count, bytes[position] == mark else { break }
      position += 1
    }
    passLineEnd(in: bytes)
  }

  private func checkLength(in bytes: Span<UInt8>) throws(RowScanningError) {
    guard position - start > Self.longestLine else { return }
    let length = bytes.endOfLine(from: position) - start
    throw .lineTooLong(bytes: length, lines: nextLine - line + 1)
  }

  private mutating func passLineEnd(in bytes: Span<UInt8>) {
    guard position < bytes.count else { return }
    let isPair = !bytes.endsLine(at: position)
    beginLine(at: position + (isPair ? 2 : 1))
  }

  private mutating func scanField(in bytes: Span<UInt8>) throws(RowScanningError) -> Field {
    var first = position
    while first < bytes.count, bytes[first].isBlank, bytes[first] != mark { first += 1 }
    if first < bytes.count, bytes[first] == ASCII.quote {
      return try scanQuotedField(in: bytes, from: first)
    }
    position = bytes.endOfField(from: first, mark)
    return Field(range: bytes.trimmed(first..<position))
  }

  private mutating func scanQuotedField(
    in bytes: Span<UInt8>, from quote: Int
  ) throws(RowScanningError) -> Field {
    var field = Field(range: quote + 1..<quote + 1)
    var offset = quote + 1
    while true {
      guard offset < bytes.count else { throw .unclosedQuote(offset: quote) }
      let byte = bytes[offset]
      if byte == ASCII.quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == ASCII.quote else { break }
        field.hasDoubledQuotes = true
        offset += 1
      } else if byte.isLineEnd, bytes.endsLine(at: offset) {
        nextLine += 1
      }
      offset += 1
    }
    field.range = quote + 1..<offset
    position = bytes.endOfField(from: offset + 1, mark)
    let rest = bytes.trimmed(offset + 1..<position)
    if !rest.isEmpty { textAfterQuote = (fields.count, rest.lowerBound) }
    return field
  }
}

/// What makes the rest of a file unreadable.
enum RowScanningError: Error {
  case unclosedQuote(offset: Int)
  case lineTooLong(bytes: Int, lines: Int)
}

extension Span<UInt8> {
  /// The offset of the first line end from `start` on, or the end of the bytes.
  fileprivate func endOfLine(from start: Int) -> Int {
    var end = start
    while end < count, !self[end].isLineEnd { end += 1 }
    return end
  }

  /// The offset of the first `mark` or line end from `start` on, or the end of the bytes.
  fileprivate func endOfField(from start: Int, _ mark: UInt8) -> Int {
    let last = Swift.max(mark, ASCII.carriageReturn)
    var end = start
    while end < count {
      let byte = self[end]
      // One comparison passes over most bytes: where commas separate, over digits and letters.
      if byte <= last, byte == mark || byte.isLineEnd { break }
      end += 1
    }
    return end
  }
}
