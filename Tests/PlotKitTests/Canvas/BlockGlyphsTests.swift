import CellKit
import Testing

@testable import PlotKit

@Suite struct BlockGlyphsTests {
  /// Dots as numbers of column and row, and the character with those quarters.
  // Oracle: the names of Unicode's block elements, U+2580 UPPER HALF BLOCK to U+259F.
  static let forms: [([Int], String)] = [
    ([0_0], "▘"), ([1_1], "▝"), ([0_2], "▖"), ([1_3], "▗"), ([0_1, 1_0], "▀"), ([0_3, 1_2], "▄"),
    ([0_0, 0_3], "▌"), ([1_0, 1_3], "▐"), ([0_0, 1_3], "▚"), ([1_0, 0_3], "▞"),
    ([0_0, 1_0, 0_2], "▛"), ([0_0, 1_0, 1_2], "▜"), ([0_0, 0_2, 1_2], "▙"), ([1_0, 0_2, 1_2], "▟"),
    ([0_0, 1_0, 0_2, 1_2], "█"),
  ]

  @Test(arguments: forms)
  func everyQuarterWithADotIsFilled(dots: [Int], glyph: String) {
    let mask = dots.reduce(UInt8(0)) { $0 | BrailleGlyphs.bit(column: $1 / 10, row: $1 % 10) }

    #expect(String(BlockGlyphs.scalar(mask)) == glyph)
  }

  @Test func onlyAnEmptyCellIsASpace() {
    for mask in UInt8.min...UInt8.max {
      #expect((BlockGlyphs.scalar(mask) == " ") == (mask == 0))
    }
  }

  @Test func markersAndAxesAreThoseOfBraille() throws {
    #expect(Marker.allCases.allSatisfy { $0.scalar(.block) == $0.scalar(.braille) })
    #expect(AxisGlyphs(.block) == AxisGlyphs(.braille))
  }
}
