import Testing

@testable import CellKit

/// Text for the clipboard of a terminal.
@Suite struct ClipboardSequenceTests {
  // Oracle: RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func base64IsThatOfTheStandard(text: String, letters: String) {
    #expect(Base64.encoded(Array(text.utf8)) == Array(letters.utf8))
  }

  // Oracle: xterm control sequences, "Operating System Commands", Ps = 5 2.
  @Test func theSequenceNamesTheClipboard() {
    let bytes = ClipboardSequence.bytes(of: "foobar", within: nil)

    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}]52;c;Zm9vYmFy\u{7}")
  }

  // Oracle: tmux(1), allow-passthrough: "\033Ptmux;", every escape in it twice.
  @Test func tmuxGetsItForItselfAndForTheTerminalBehind() {
    let bytes = ClipboardSequence.bytes(of: "foobar", within: .tmux)

    let plain = "\u{1B}]52;c;Zm9vYmFy\u{7}"
    #expect(String(decoding: bytes, as: UTF8.self) == plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\")
  }

  // Oracle: screen's string buffer holds 768 bytes (MAXSTR, screen.h).
  @Test func screenGetsShortPieces() {
    let text = String(repeating: "x", count: 3000)
    let bytes = ClipboardSequence.bytes(of: text, within: .screen)

    let pieces = String(decoding: bytes, as: UTF8.self)
      .replacing("\u{1B}\\", with: "\n").split(separator: "\n")
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 768 })
    let whole = pieces.map { $0.dropFirst(2) }.joined()
    #expect(
      whole == String(decoding: ClipboardSequence.bytes(of: text, within: nil), as: UTF8.self))
  }
}
