import Testing

@testable import PlotKit

@Suite struct RibbonTests {
  @Test func everyCellBetweenTheEdgesIsFilled() throws {
    let rows = try DrawnMarks.rows([.ribbon([0, 9], from: [1, 1], to: [3, 3])])

    #expect(rows == ["", "░░░░░░░░░░", "░░░░░░░░░░", "░░░░░░░░░░", ""])
  }

  @Test func edgesAreStraightBetweenTheirPlaces() throws {
    let rows = try DrawnMarks.rows([.ribbon([0, 9], from: [0, 0], to: [0, 4])])

    // Oracle: the upper edge rises by a row every 2.25 columns.
    let widths = rows.map { $0.filter { $0 == "░" }.count }
    #expect(widths == widths.sorted())
    #expect(widths.last == 10 && widths[0] >= 1 && widths[0] <= 2)
  }

  @Test func aRibbonThinnerThanACellIsNotLost() throws {
    let rows = try DrawnMarks.rows([.ribbon([0, 9], from: [2.1, 2.1], to: [2.15, 2.15])])

    #expect(rows[2] == "░░░░░░░░░░")
  }

  @Test func aRibbonIsClippedAtTheFrame() throws {
    let rows = try DrawnMarks.rows([.ribbon([-90, 99], from: [-50, -50], to: [50, 50])])

    #expect(rows.allSatisfy { $0 == "░░░░░░░░░░" })
  }

  @Test func aRibbonOutsideIsNotDrawn() throws {
    let marks: [Mark] = [
      .ribbon([0, 9], from: [5, 5], to: [9, 9]), .ribbon([0, 9], from: [-9, -9], to: [-5, -5]),
      .ribbon([12, 15], from: [0, 0], to: [4, 4]), .ribbon([0, 9], from: [3, 3], to: [1, 1]),
    ]

    #expect(try DrawnMarks.rows(marks).joined() == "")
  }

  @Test func whatIsNotFiniteBreaksIt() throws {
    let rows = try DrawnMarks.rows([
      .ribbon([0, 3, 4, 5, 9], from: [2, 2, .nan, 2, 2], to: [2, 2, 2, 2, 2])
    ])

    #expect(rows[2] == "░░░   ░░░░")
  }

  @Test func curvesAndPointsLieOverIt() throws {
    let rows = try DrawnMarks.rows([
      .points([4], [3], marker: .plus), .curve([0, 9], [2, 2]),
      .ribbon([0, 9], from: [1, 1], to: [3, 3]),
    ])

    #expect(rows[1] == "░░░░+░░░░░")
    #expect(!rows[2].contains("░"))
  }

  @Test func asciiHasARibbonToo() throws {
    let rows = try DrawnMarks.rows([.ribbon([0, 9], from: [1, 1], to: [3, 3])], glyphs: .ascii)

    #expect(rows[2] == "::::::::::")
  }
}
