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
