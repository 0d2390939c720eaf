import CellKit
import Testing

@Suite struct CharacterWidthTests {
  // Oracle: wcwidth of glibc 2.36 in C.UTF-8.
  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("α", 1), ("⠿", 1), ("│", 1), ("●", 1), ("日", 2), ("한", 2), ("Ａ", 2),
      ("\u{1F600}", 2), ("\u{301}", 0), ("\u{200B}", 0),
    ] as [(Unicode.Scalar, Int)])
  func widthIsTheTerminals(scalar: Unicode.Scalar, width: Int) {
    #expect(scalar.columnWidth == width)
  }

  // Oracle: the categories of the standard library's Unicode tables; none of these blocks has a wide
  // character before U+231A (UAX 11).
  @Test func symbolsOfPlotsTakeOneColumn() {
    let blocks = [
      0x370..<0x483, 0x1D00..<0x1DC0, 0x2010..<0x2028, 0x2030..<0x205F, 0x2070..<0x20D0,
      0x2100..<0x231A, 0x2500..<0x25FD, 0x2800..<0x2900,
    ]
    let marks: Set<Unicode.GeneralCategory> = [.nonspacingMark, .enclosingMark, .format]
    let scalars = blocks.joined().compactMap { Unicode.Scalar(UInt32($0)) }

    #expect(scalars.allSatisfy { $0.columnWidth == 1 })
    #expect(!scalars.contains { marks.contains($0.properties.generalCategory) })
    #expect(!scalars.contains { $0.properties.isEmojiPresentation })
  }

  @Test(arguments: [
    ("scaling", 7, "scaling"), ("scaling", 5, "scal…"), ("scaling", 1, "…"), ("scaling", 0, ""),
    ("scaling", -1, ""), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
  ])
  func fittedTextIsNeverWider(text: String, columns: Int, expected: String) {
    let fitted = text.fitted(to: columns)

    #expect(fitted == expected)
    #expect(fitted.columnWidth <= max(0, columns))
  }

  @Test func paddedTextFillsItsColumns() {
    #expect("ab".padded(to: 4) == "ab  ")
    #expect("ab".padded(to: 4, alignment: .trailing) == "  ab")
    #expect("日".padded(to: 3) == "日 ")
    #expect("abcdef".padded(to: 4, ellipsis: "~") == "abc~")
  }

  @Test func unprintableCharactersCountAsTheirReplacement() {
    #expect("a\u{1B}b".columnWidth == 3)
  }
}
