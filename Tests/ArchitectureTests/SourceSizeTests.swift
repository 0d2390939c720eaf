import Testing

@Suite struct SourceSizeTests {
  /// Far above the median: a file that gets here holds a second idea.
  static let mostLines = 400

  @Test func noSourceFileIsLong() throws {
    let long = try Project.swiftSources().filter { Self.lineCount($0.text) > Self.mostLines }

    #expect(long.map(\.path) == [])
  }

  @Test func linesAreCountedAsAnEditorCountsThem() {
    #expect(Self.lineCount("") == 0)
    #expect(Self.lineCount("one\n") == 1)
    #expect(Self.lineCount("one\r\ntwo") == 2)
  }

  private static func lineCount(_ text: String) -> Int {
    text.count(where: \.isNewline) + (text.isEmpty || text.last?.isNewline == true ? 0 : 1)
  }
}
