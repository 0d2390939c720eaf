/// A program that stands between this one and the terminal.
package enum Multiplexer: Hashable, Sendable {
  case tmux, screen
}

/// The sequence that gives a text to the clipboard of a terminal: OSC 52, over ssh too.
package enum ClipboardSequence {
  /// The bytes to send.
  ///
  /// Tmux takes the sequence itself where `set-clipboard` is `on`; where it passes others on it is
  /// wrapped, once more, since tmux does not say which it does. Screen passes on short pieces only.
  package static func bytes(of text: String, within multiplexer: Multiplexer?) -> [UInt8] {
    let plain = Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + [0x07]
    switch multiplexer {
    case nil: return plain
    case .tmux: return plain + wrapped(Array("tmux;\u{1B}".utf8) + plain)
    case .screen:
      return stride(from: 0, to: plain.count, by: screenPiece)
        .flatMap { wrapped(plain[$0..<min(plain.count, $0 + screenPiece)]) }
    }
  }

  /// Screen drops a string of 768 bytes.
  private static let screenPiece = 512

  /// A device control string: what stands in it is for the terminal behind.
  private static func wrapped(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    Array("\u{1B}P".utf8) + bytes + Array("\u{1B}\\".utf8)
  }
}

/// Bytes as letters, RFC 4648, section 4.
enum Base64 {
  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for place in 0..<4 {
        let isFilled = place <= group.count
        letters.append(isFilled ? alphabet[Int(bits >> (18 - 6 * UInt32(place)) & 63)] : padding)
      }
    }
    return letters
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")
}
