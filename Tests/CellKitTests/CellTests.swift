import CellKit
import Testing

@Suite struct CellTests {
  @Test func cellKeepsItsCharacterAndStyle() {
    let style = CellStyle(
      foreground: Color(palette: 255), background: Color(palette: 0),
      attributes: [.bold, .dim, .underline, .reverse])

    let cell = Cell("\u{10FFFF}", style: style)

    #expect(cell.scalar == "\u{10FFFF}")
    #expect(cell.style == style)
    #expect(MemoryLayout<Cell>.size == 8)
  }

  @Test func terminalDefaultIsNoPaletteEntry() {
    #expect(Cell.blank.style == .plain)
    #expect(Cell.blank.style.foreground.paletteIndex == nil)
    #expect(Color(palette: 0) != .terminalDefault)
  }

  @Test func continuationHasNoCharacterOfItsOwn() {
    let style = CellStyle(foreground: Color(palette: 7))

    #expect(Cell.continuation(style: style).isContinuation)
    #expect(Cell.continuation(style: style).style == style)
    #expect(!Cell.blank.isContinuation)
  }

  @Test func cellsPaintedAlikeShareAStyleKey() {
    let red = CellStyle(foreground: Color(palette: 1))

    #expect(Cell("a", style: red).styleKey == Cell("日", style: red).styleKey)
    #expect(Cell("a", style: red).styleKey != Cell("a").styleKey)
  }
}
