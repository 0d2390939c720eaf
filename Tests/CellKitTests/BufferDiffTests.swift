@testable import CellKit
import Testing

@Suite struct BufferDiffTests {
  private func buffer(_ rows: String..., style: CellStyle = .plain) -> CellBuffer {
    var buffer = CellBuffer(size: TerminalSize(columns: 8, rows: rows.count))
    for (y, row) in rows.enumerated() { buffer.write(row, x: 0, y: y, style: style) }
    return buffer
  }

  @Test func equalFramesHaveNoChanges() {
    #expect(buffer("abc", "日").changes(since: buffer("abc", "日")).isEmpty)
  }

  @Test func onlyChangedStretchesAreReported() {
    let changes = buffer("abcdef", "same", "xbcdez").changes(
      since: buffer("abXdef", "same", "abcdef"))

    #expect(
      changes == [
        ChangedRun(row: 0, columns: 2..<3), ChangedRun(row: 2, columns: 0..<6),
      ])
  }

  @Test func styleAloneIsAChange() {
    let bold = buffer("ab", style: CellStyle(attributes: .bold))

    #expect(bold.changes(since: buffer("ab")) == [ChangedRun(row: 0, columns: 0..<2)])
  }

  @Test func wideCharactersAreRepaintedWhole() {
    #expect(buffer("日x").changes(since: buffer("abx")) == [ChangedRun(row: 0, columns: 0..<2)])
    #expect(buffer("abx").changes(since: buffer("日x")) == [ChangedRun(row: 0, columns: 0..<2)])
    #expect(buffer("a本").changes(since: buffer("a日")) == [ChangedRun(row: 0, columns: 1..<3)])
  }

  @Test func otherSizesAndFirstFramesAreRepaintedWhole() {
    let everything = [ChangedRun(row: 0, columns: 0..<8), ChangedRun(row: 1, columns: 0..<8)]

    #expect(buffer("a", "b").changes(since: nil) == everything)
    #expect(buffer("a", "b").changes(since: buffer("a")) == everything)
  }

  @Test func changesTurnOneFrameIntoTheOther() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let old = randomBuffer(&generator)
      let new = randomBuffer(&generator)
      var patched = old
      for run in new.changes(since: old) {
        for x in run.columns { patched[x, run.row] = new[x, run.row] }
      }
      #expect(patched == new)
    }
  }

  private func randomBuffer(_ generator: inout SeededGenerator) -> CellBuffer {
    var buffer = CellBuffer(size: TerminalSize(columns: 7, rows: 3))
    for y in 0..<3 {
      let text = String((0..<5).map { _ in "ab日 ".randomElement(using: &generator) ?? " " })
      buffer.write(text, x: 0, y: y)
    }
    return buffer
  }
}
