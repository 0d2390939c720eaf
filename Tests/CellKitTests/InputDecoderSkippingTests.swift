import CellKit
import Testing

@Suite struct InputDecoderSkippingTests {
  /// Answers that terminals give to questions, and reports that nobody asked for.
  static let unwanted = [
    "\u{1B}[?62;1;4;22c", "\u{1B}[>41;390;0c", "\u{1B}P!|00000000\u{1B}\\", "\u{1B}[12;40R",
    "\u{1B}[1;40R", "\u{1B}[0n", "\u{1B}P>|XTerm(390)\u{1B}\\",
    "\u{1B}]10;rgb:dddd/dddd/dddd\u{1B}\\", "\u{1B}]11;rgb:1111/1111/1111\u{7}", "\u{1B}[?0u",
    "\u{1B}[4;960;1920t", "\u{1B}[?2026;2$y", "\u{1B}[4;1$y", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^x\u{1B}\\", "\u{1B}[?997;1n", "\u{1B}[99~", "\u{1B}[E",
    "\u{1B}[1;2;3;4;5;6;7;8;9;10;11;12q", "\u{1B}[99999999999999999999999A", "\u{1B}OZ",
  ]

  @Test(arguments: unwanted)
  func answersOfTheTerminalAreNoKeys(bytes: String) {
    #expect(decoded(bytes + "x") == [.key(.character("x"))])
  }

  @Test func invalidBytesAreSkipped() {
    #expect(decoded([0x80, 0xC0, 0xFF, 0x61]) == [.key(.character("a"))])
    #expect(decoded([0xC3, 0x61]) == [.key(.character("a"))])
    #expect(decoded([0xE2, 0x82, 0xC3, 0xA9]) == [.key(.character("é"))])
  }

  // Oracle: RFC 3629, section 3: no overlong form, no surrogate, nothing above U+10FFFF.
  @Test(
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]])
  func illFormedTextIsSkipped(bytes: [UInt8]) {
    #expect(decoded(bytes + [0x61]) == [.key(.character("a"))])
  }

  @Test func sequenceThatNeverEndsIsDroppedWhole() {
    var decoder = InputDecoder()

    let events = decoder.decode([0x1B, 0x5B] + Array(repeating: 0x31, count: 1 << 20))

    #expect(events.isEmpty)
    #expect(decoder.flush().isEmpty)
    #expect(!decoder.isWaiting)
  }

  @Test func controlCharacterEndsASequence() {
    #expect(decoded("\u{1B}[1;2\u{3}") == [.key(.control("c"))])
    #expect(decoded("\u{1B}[1;2\u{1B}[A") == [.key(Key(.up))])
    #expect(decoded("\u{1B}[\r") == [.key(Key(.character("["), .alt)), .key(Key(.enter))])
  }
}
