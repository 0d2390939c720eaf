import CellKit
import Testing

@Suite struct InputDecoderPasteTests {
  private let start = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test func pasteIsOneEventAndNeverKeys() {
    let text = "q\u{3}0.34 α\u{1B}[A"

    #expect(decoded(start + text + end + "x") == [.paste(text), .key(.character("x"))])
  }

  @Test func lineEndsOfAPasteAreNewlines() {
    #expect(decoded(start + "a\rb\r\nc\nd" + end) == [.paste("a\nb\nc\nd")])
  }

  @Test func almostEndsBelongToThePaste() {
    let text = "a\u{1B}[201\u{1B}\u{1B}[20b"

    #expect(decoded(start + text + end) == [.paste(text)])
  }

  @Test func unfinishedPasteEndsAfterASecondOfSilence() {
    var decoder = InputDecoder()

    let early = decoder.decode(Array((start + "abc").utf8))

    #expect(early.isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.patience == 1000)
    #expect(decoder.flush() == [.paste("abc")])
    #expect(decoder.decode(Array("x".utf8)) == [.key(.character("x"))])
  }

  @Test func whatIsBeyondAMebibyteIsCut() {
    let bytes = Array(start.utf8) + Array(repeating: 0x61, count: (1 << 20) + 100) + Array(end.utf8)

    let events = decoded(bytes)

    #expect(events == [.paste(String(repeating: "a", count: 1 << 20))])
  }

  @Test func endWithoutAStartIsNothing() {
    #expect(decoded(end + "x") == [.key(.character("x"))])
  }
}
