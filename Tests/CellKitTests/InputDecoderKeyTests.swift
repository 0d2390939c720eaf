import CellKit
import Testing

/// The events of a whole input, after the silence that follows it.
func decoded(_ text: String) -> [InputEvent] { decoded(Array(text.utf8)) }

func decoded(_ bytes: [UInt8]) -> [InputEvent] {
  var decoder = InputDecoder()
  return decoder.decode(bytes) + decoder.flush()
}

@Suite struct InputDecoderKeyTests {
  // Oracle: xterm's ctlseqs, "PC-Style Function Keys", and terminfo's xterm, linux, rxvt, vt100.
  @Test(arguments: [
    ("\u{1B}[A", Key(.up)), ("\u{1B}OA", Key(.up)), ("\u{1B}[1;2C", Key(.right, .shift)),
    ("\u{1B}[1;3D", Key(.left, .alt)), ("\u{1B}[1;5B", Key(.down, .control)),
    ("\u{1B}[1;8A", Key(.up, [.shift, .alt, .control])), ("\u{1B}O5C", Key(.right, .control)),
    ("\u{1B}[H", Key(.home)), ("\u{1B}OF", Key(.end)), ("\u{1B}[1;2H", Key(.home, .shift)),
    ("\u{1B}[1~", Key(.home)), ("\u{1B}[7~", Key(.home)), ("\u{1B}[8~", Key(.end)),
    ("\u{1B}[2~", Key(.insert)), ("\u{1B}[3~", Key(.delete)),
    ("\u{1B}[3;5~", Key(.delete, .control)),
    ("\u{1B}[5~", Key(.pageUp)), ("\u{1B}[6~", Key(.pageDown)), ("\u{1B}[Z", Key(.tab, .shift)),
    ("\u{1B}OP", Key(.function(1))), ("\u{1B}[1;2R", Key(.function(3), .shift)),
    ("\u{1B}[15~", Key(.function(5))), ("\u{1B}[24;3~", Key(.function(12), .alt)),
    ("\u{1B}[34~", Key(.function(20))), ("\u{1B}[[A", Key(.function(1))),
    ("\u{1B}[[E", Key(.function(5))), ("\u{1B}[a", Key(.up, .shift)),
    ("\u{1B}Od", Key(.left, .control)), ("\u{1B}[3$", Key(.delete, .shift)),
    ("\u{1B}[3^", Key(.delete, .control)), ("\u{1B}[7@", Key(.home, [.shift, .control])),
    ("\u{1B}OM", Key(.enter)), ("\u{1B}Op", .character("0")), ("\u{1B}Ok", .character("+")),
  ])
  func sequencesAreKeys(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test(arguments: [
    ("x", Key.character("x")), ("X", .character("X")), (" ", .character(" ")),
    ("é", .character("é")), ("α", .character("α")), ("日", .character("日")),
    ("\u{1F600}", .character("\u{1F600}")), ("\r", Key(.enter)), ("\n", Key(.enter)),
    ("\t", Key(.tab)), ("\u{7F}", Key(.backspace)), ("\u{8}", Key(.backspace)),
    ("\u{0}", .control(" ")), ("\u{1}", .control("a")), ("\u{1A}", .control("z")),
    ("\u{1C}", .control("\\")), ("\u{1D}", .control("]")), ("\u{1F}", .control("_")),
  ])
  func singleCharactersAreKeys(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test(arguments: [
    ("\u{1B}x", Key(.character("x"), .alt)), ("\u{1B}é", Key(.character("é"), .alt)),
    ("\u{1B}\u{1}", Key(.character("a"), [.alt, .control])), ("\u{1B}\r", Key(.enter, .alt)),
    ("\u{1B}\u{7F}", Key(.backspace, .alt)), ("\u{1B}\u{1B}[C", Key(.right, .alt)),
    ("\u{1B}\u{1B}OA", Key(.up, .alt)), ("\u{1B}\u{1B}[5~", Key(.pageUp, .alt)),
    ("\u{1B}[", Key(.character("["), .alt)), ("\u{1B}O", Key(.character("O"), .alt)),
    ("\u{1B}]", Key(.character("]"), .alt)), ("\u{1B}P", Key(.character("P"), .alt)),
  ])
  func escapeBeforeAKeyIsAlt(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  // Oracle: the text of the kitty keyboard protocol, and xterm's modifyOtherKeys=2.
  @Test(arguments: [
    ("\u{1B}[97u", Key.character("a")), ("\u{1B}[97;5u", .control("a")),
    ("\u{1B}[97;2u", .character("A")), ("\u{1B}[97:65;2u", .character("A")),
    ("\u{1B}[49:33;2u", .character("!")), ("\u{1B}[27u", Key(.escape)),
    ("\u{1B}[13;2u", Key(.enter, .shift)), ("\u{1B}[9;5u", Key(.tab, .control)),
    ("\u{1B}[127;3u", Key(.backspace, .alt)), ("\u{1B}[57417u", Key(.left)),
    ("\u{1B}[57400u", .character("1")), ("\u{1B}[57376u", Key(.function(13))),
    ("\u{1B}[97;1:2u", .character("a")), ("\u{1B}[27;5;97~", .control("a")),
    ("\u{1B}[1;1:1A", Key(.up)), ("\u{1B}[223;2u", .character("ß")),
  ])
  func numberedKeysAreKeys(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[97;1:3u", "\u{1B}[1;1:3A", "\u{1B}[57358u", "\u{1B}[1114112u", "\u{1B}[0u",
  ])
  func releasedAndUnknownNumberedKeysAreNothing(bytes: String) {
    #expect(decoded(bytes).isEmpty)
  }

  @Test func loneEscapeWaitsAndIsTheEscapeKeyAfterSilence() {
    var decoder = InputDecoder()

    let early = decoder.decode([0x1B])
    let wasWaiting = decoder.isWaiting
    let late = decoder.flush()

    #expect(early.isEmpty)
    #expect(wasWaiting)
    #expect(late == [.key(Key(.escape))])
    #expect(!decoder.isWaiting)
  }

  @Test func escapeTypedTwiceIsTwoKeys() {
    #expect(decoded("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
    #expect(decoded("\u{1B}\u{1B}\u{1B}").count == 3)
  }

  @Test func escapeBeforeWhatCannotBeAltIsAKeyOfItsOwn() {
    let press = InputEvent.mouse(MouseEvent(.press, at: Point(x: 0, y: 0)))

    #expect(decoded("\u{1B}\u{1B}[<0;1;1M") == [.key(Key(.escape)), press])
    #expect(
      decoded("\u{1B}\u{1B}x") == [.key(Key(.escape)), .key(Key(.character("x"), .alt))])
  }

  @Test func onlyALoneEscapeIsDecidedFast() {
    var decoder = InputDecoder()

    _ = decoder.decode([0x1B])
    let escape = decoder.patience
    _ = decoder.decode(Array("[<0;1".utf8))

    #expect(escape == 25)
    #expect(decoder.patience > escape)
  }
}
