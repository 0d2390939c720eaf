import CellKit
import Testing

@Suite struct ColorTests {
  // Oracle: xterm's 256colres.h.
  @Test(arguments: [
    (UInt8(1), 205, 0, 0), (16, 0, 0, 0), (17, 0, 0, 95), (21, 0, 0, 255), (46, 0, 255, 0),
    (196, 255, 0, 0), (208, 255, 135, 0), (231, 255, 255, 255), (232, 8, 8, 8),
    (255, 238, 238, 238),
  ])
  func componentsFollowTheXtermPalette(index: UInt8, red: Int, green: Int, blue: Int) throws {
    let components = try #require(Color(palette: index).components)

    #expect(components == (red, green, blue))
  }

  @Test(arguments: 0...255)
  func everyColorIsReducedToOneThatExists(index: Int) {
    let color = Color(palette: UInt8(index))

    #expect(color.reduced(to: 256) == color)
    #expect(color.reduced(to: 0) == .terminalDefault)
    for count in [8, 16] {
      #expect(color.reduced(to: count).paletteIndex.map { Int($0) < count } ?? true)
    }
  }

  @Test(arguments: [(UInt8(196), UInt8(1)), (46, 2), (226, 3), (21, 4), (201, 5), (51, 6)])
  func reductionKeepsTheHue(index: UInt8, basic: UInt8) {
    #expect(Color(palette: index).reduced(to: 8) == Color(palette: basic))
    #expect(Color(palette: index).reduced(to: 16) == Color(palette: basic))
  }

  @Test(arguments: [UInt8(16), 231, 232, 244, 255])
  func grayIsReducedToTheTerminalsOwnColor(index: UInt8) {
    #expect(Color(palette: index).reduced(to: 8) == .terminalDefault)
  }

  @Test func terminalDefaultStays() {
    #expect(Color.terminalDefault.components == nil)
    for count in [0, 8, 16, 256] {
      #expect(Color.terminalDefault.reduced(to: count) == .terminalDefault)
    }
  }
}
