import CellKit
import Testing

@testable import PlotKit

@Suite struct MarkDrawingTests {
  /// The data area alone, 10×5 cells over 0…9 and 0…4.
  private func drawn(_ marks: Mark..., glyphs: PlotGlyphs = .braille) throws -> [String] {
    try DrawnMarks.rows(marks, glyphs: glyphs)
  }

  @Test func pointsOutsideTheDomainAreNotDrawn() throws {
    let rows = try drawn(
      .points([-1, 0, 9, 10, .nan, 5, .infinity], [1, 0, 4, 1, 1, 9, 1], marker: .circle))

    #expect(rows.joined().unicodeScalars.filter { $0 == "∘" }.count == 2)
    #expect(rows.first?.hasSuffix("∘") == true)
    #expect(rows.last == "∘")
  }

  @Test func pointsLieOverCurvesAndRulesUnder() throws {
    let rows = try drawn(
      .points([0], [0], marker: .cross), .curve([0, 9], [0, 0]), .horizontalRule(0))

    #expect(rows.last?.hasPrefix("×") == true)
    #expect(rows.last?.contains("┄") == false)
  }

  @Test func aMarkCanBeMovedToAnotherLayer() throws {
    let rows = try drawn(
      .points([0], [0], marker: .cross), .curve([0, 9], [0, 0]).layered(.front))

    #expect(rows.last?.contains("×") == false)
  }

  @Test func rulesCross() throws {
    let rows = try drawn(.verticalRule(4), .horizontalRule(2))
    let ascii = try drawn(.verticalRule(4), .horizontalRule(2), glyphs: .ascii)

    #expect(rows.joined().contains("┄╋┄"))
    #expect(ascii.joined().contains("-+-"))
    #expect(rows.filter { $0.contains("┊") }.count == rows.count - 1)
  }

  @Test func everyMarkerHasAShapeOfItsOwn() {
    for glyphs in [PlotGlyphs.braille, .ascii] {
      let shapes = Marker.allCases.map { $0.scalar(glyphs) }
      #expect(Set(shapes).count == Marker.allCases.count)
      #expect(glyphs == .braille || shapes.allSatisfy { $0.isASCII })
    }
  }
}
