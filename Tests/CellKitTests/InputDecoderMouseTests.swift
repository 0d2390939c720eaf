import CellKit
import Testing

@Suite struct InputDecoderMouseTests {
  // Oracle: xterm's ctlseqs, "Mouse Tracking", SGR (1006) form.
  @Test(arguments: [
    ("\u{1B}[<0;1;1M", MouseEvent(.press, at: Point(x: 0, y: 0))),
    ("\u{1B}[<0;120;40m", MouseEvent(.release, at: Point(x: 119, y: 39))),
    ("\u{1B}[<32;7;9M", MouseEvent(.drag, at: Point(x: 6, y: 8))),
    ("\u{1B}[<64;3;4M", MouseEvent(.wheelUp, at: Point(x: 2, y: 3))),
    ("\u{1B}[<65;300;4M", MouseEvent(.wheelDown, at: Point(x: 299, y: 3))),
    ("\u{1B}[<4;1;1M", MouseEvent(.press, at: Point(x: 0, y: 0), modifiers: .shift)),
    ("\u{1B}[<24;2;1M", MouseEvent(.press, at: Point(x: 1, y: 0), modifiers: [.alt, .control])),
    ("\u{1B}[<81;2;2M", MouseEvent(.wheelDown, at: Point(x: 1, y: 1), modifiers: .control)),
    ("\u{1B}[<0;0;0M", MouseEvent(.press, at: Point(x: 0, y: 0))),
  ])
  func reportsAreMouseEvents(bytes: String, event: MouseEvent) {
    #expect(decoded(bytes) == [.mouse(event)])
  }

  // Oracle: the same text, X10 form (each number plus 32 in a byte) and urxvt (1015) form.
  @Test(arguments: [
    ("\u{1B}[M !!", MouseEvent(.press, at: Point(x: 0, y: 0))),
    ("\u{1B}[M@\"$", MouseEvent(.drag, at: Point(x: 1, y: 3))),
    ("\u{1B}[M#!!", MouseEvent(.release, at: Point(x: 0, y: 0))),
    ("\u{1B}[M`!!", MouseEvent(.wheelUp, at: Point(x: 0, y: 0))),
    ("\u{1B}[32;200;1M", MouseEvent(.press, at: Point(x: 199, y: 0))),
  ])
  func oldReportsAreMouseEvents(bytes: String, event: MouseEvent) {
    #expect(decoded(bytes) == [.mouse(event)])
  }

  @Test(arguments: [
    "\u{1B}[<1;5;5M", "\u{1B}[<2;5;5M", "\u{1B}[<35;5;5M", "\u{1B}[<66;5;5M", "\u{1B}[<0;5M",
    "\u{1B}[<0;5;5;5M",
  ])
  func otherButtonsAndHoveringAreNothing(bytes: String) {
    #expect(decoded(bytes).isEmpty)
  }

  @Test func reportBeyondAsciiInTheOldFormIsNoText() {
    #expect(
      decoded([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0x21])
        == [.mouse(MouseEvent(.press, at: Point(x: 222, y: 0)))])
  }
}
