import CellKit
import Testing

@Suite struct RectTests {
  private let rect = Rect(x: 2, y: 3, width: 10, height: 4)

  @Test func sizesAreNeverNegative() {
    #expect(Rect(x: 0, y: 0, width: -1, height: -9).isEmpty)
    #expect(TerminalSize(columns: -3, rows: -1) == TerminalSize(columns: 0, rows: 0))
    #expect(rect.inset(horizontal: 20, vertical: 20).isEmpty)
  }

  @Test func containsItsEdgesAndNothingBeyond() {
    #expect(rect.contains(Point(x: 2, y: 3)))
    #expect(rect.contains(Point(x: 11, y: 6)))
    #expect(!rect.contains(Point(x: 12, y: 6)))
    #expect(!rect.contains(Point(x: 11, y: 7)))
  }

  @Test func intersectionIsWhatBothContain() {
    let other = Rect(x: -1, y: 5, width: 6, height: 90)

    #expect(rect.intersection(other) == Rect(x: 2, y: 5, width: 3, height: 2))
    #expect(rect.intersection(Rect(x: 50, y: 50, width: 2, height: 2)).isEmpty)
  }

  @Test func insetIsAMarginOnEachSide() {
    #expect(rect.inset(horizontal: 1, vertical: 2) == Rect(x: 3, y: 5, width: 8, height: 0))
  }

  @Test(arguments: [-1, 0, 1, 4, 99])
  func splittingLosesNoRow(rows: Int) {
    let (top, below) = rect.splitTop(rows)
    let (above, bottom) = rect.splitBottom(rows)

    #expect(top.height + below.height == rect.height)
    #expect(below.y == top.bottom)
    #expect(above.height + bottom.height == rect.height)
    #expect(bottom.y == above.bottom)
    #expect(top.height == bottom.height)
  }

  @Test(arguments: [-1, 0, 3, 10, 99])
  func splittingLosesNoColumn(columns: Int) {
    let (left, rest) = rect.splitLeft(columns)

    #expect(left.width + rest.width == rect.width)
    #expect(rest.x == left.right)
    #expect(left.height == rect.height)
  }

  @Test(arguments: [1, 2, 3, 7, 20])
  func columnsCoverTheRectangleEvenly(count: Int) {
    let columns = rect.columns(count)

    #expect(columns.count == count)
    #expect(columns.first?.x == rect.x)
    #expect(columns.last?.right == rect.right)
    #expect(zip(columns, columns.dropFirst()).allSatisfy { $0.right == $1.x })
    let widths = columns.map(\.width)
    #expect((widths.max() ?? 0) - (widths.min() ?? 0) <= 1)
  }

  @Test func noColumnsAreNone() {
    #expect(rect.columns(0).isEmpty)
    #expect(rect.columns(-2).isEmpty)
  }
}
