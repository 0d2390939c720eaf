import CellKit
import Testing

@testable import PlotKit

@Suite struct RuleTests {
  @Test func aLabelStandsOnItsRule() throws {
    #expect(try DrawnMarks.rows([.horizontalRule(2, label: "E")])[2] == "┄ E ┄┄┄┄┄┄")
  }

  @Test func aLabelWithoutRoomIsLeftOut() throws {
    #expect(try DrawnMarks.rows([.horizontalRule(2, label: "floor")])[2] == "┄┄┄┄┄┄┄┄┄┄")
  }

  @Test func aRuleOutsideIsNotDrawn() throws {
    let marks: [Mark] = [
      .horizontalRule(5, label: "E"), .horizontalRule(.nan), .verticalRule(-1),
    ]

    #expect(try DrawnMarks.rows(marks).joined() == "")
  }
}
