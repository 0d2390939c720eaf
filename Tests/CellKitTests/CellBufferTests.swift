import CellKit
import Testing

@Suite struct CellBufferTests {
  private let size = TerminalSize(columns: 6, rows: 2)

  @Test(arguments: [
    (-2, 0, "cdef\n\n"), (4, 0, "    ab\n\n"), (0, 1, "\nabcdef\n"), (0, 2, "\n\n"),
    (0, -1, "\n\n"),
    (7, 0, "\n\n"), (-9, 0, "\n\n"),
  ])
  func textIsClippedToTheBuffer(x: Int, y: Int, expected: String) {
    var buffer = CellBuffer(size: size)

    let after = buffer.write("abcdef", x: x, y: y)

    #expect(buffer.text == expected)
    #expect(after == x + 6)
  }

  @Test func textIsClippedToARectangle() {
    var buffer = CellBuffer(size: size)

    buffer.write("abcdef", x: 0, y: 0, clip: Rect(x: 2, y: 0, width: 2, height: 1))
    buffer.write("abcdef", x: 0, y: 1, clip: Rect(x: 2, y: 0, width: 2, height: 1))

    #expect(buffer.text == "  cd\n\n")
  }

  @Test func wideCharactersTakeTwoCells() {
    var buffer = CellBuffer(size: size)

    let after = buffer.write("a日b", x: 0, y: 0)

    #expect(after == 4)
    #expect(buffer[1, 0].scalar == "日")
    #expect(buffer[2, 0].isContinuation)
    #expect(buffer[3, 0].scalar == "b")
    #expect(buffer.row(at: 0) == "a日b")
  }

  @Test(arguments: [(1, "ax b\n\n"), (2, "a xb\n\n")])
  func wideCharacterThatLosesAHalfIsGone(x: Int, expected: String) {
    var buffer = CellBuffer(size: size)
    buffer.write("a日b", x: 0, y: 0)

    buffer.write("x", x: x, y: 0)

    #expect(buffer.text == expected)
  }

  @Test func wideCharacterCutInHalfIsABlank() {
    var right = CellBuffer(size: size)
    var left = CellBuffer(size: size)

    right.write("日", x: 5, y: 0)
    left.write("日b", x: -1, y: 0)

    #expect(right.text == "\n\n")
    #expect(left.text == " b\n\n")
    #expect(!right.cells.contains { $0.isContinuation })
    #expect(!left.cells.contains { $0.isContinuation })
  }

  @Test(arguments: ["\u{1B}", "\n", "\t", "\u{7F}", "\u{9B}", "\u{202E}", "\u{200F}", "\u{2066}"])
  func controlAndReorderingCharactersAreReplaced(character: String) {
    var buffer = CellBuffer(size: size)

    buffer.write("a\(character)b", x: 0, y: 0)

    #expect(buffer.row(at: 0) == "a\u{FFFD}b")
  }

  @Test func combiningMarksTakeNoCell() {
    var buffer = CellBuffer(size: size)

    let after = buffer.write("e\u{301}x", x: 0, y: 0)

    #expect(after == 2)
    #expect(buffer.row(at: 0) == "ex")
  }

  @Test func fillIsClipped() {
    var buffer = CellBuffer(size: size)

    buffer.fill(Rect(x: 4, y: -3, width: 100, height: 4), with: Cell("#"))

    #expect(buffer.text == "    ##\n\n")
  }

  @Test(arguments: [(0, 0), (1, 1), (0, 5), (5, 0)])
  func smallestBuffersTakeAnything(columns: Int, rows: Int) {
    var buffer = CellBuffer(size: TerminalSize(columns: columns, rows: rows))

    buffer.write("日abc", x: -1, y: 0)
    buffer.fill(Rect(x: -5, y: -5, width: 50, height: 50), with: Cell("x"))
    buffer[99, 99] = Cell("y")

    #expect(buffer.cells.allSatisfy { $0.scalar == "x" })
    #expect(buffer[99, 99] == .blank)
  }
}
