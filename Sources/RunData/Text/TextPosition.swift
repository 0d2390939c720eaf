/// Where a byte is, as an editor counts: lines and characters from 1.
struct TextPosition: Hashable {
  var line: Int
  var column: Int

  /// The position of the byte at `offset`, given a line start at or before it.
  ///
  /// Counted when something is wrong there, so that reading good rows costs nothing.
  init(of offset: Int, lineStart: Int, line: Int, in bytes: Span<UInt8>) {
    self.line = line
    column = 1
    for index in lineStart..<offset {
      if bytes.endsLine(at: index) {
        self.line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80, !bytes[index].isLineEnd {
        column += 1
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether the byte at `offset` is the last of a line end: LF, CR LF or a lone CR.
  func endsLine(at offset: Int) -> Bool {
    switch self[offset] {
    case ASCII.lineFeed: true
    case ASCII.carriageReturn: offset + 1 == count || self[offset + 1] != ASCII.lineFeed
    default: false
    }
  }
}
