import CellKit
import PlotKit
import RunData
import Testing

@testable import ScaleviewUI

/// The vertical axis of a table of abilities.
@Suite struct AbilityAxisTests {
  @Test func aLogAxisLeavesOutReadingsOfZeroAndSaysSo() throws {
    let table = try Tables.reading(
      """
      params,tokens,task,metric,value
      1e8,3e11,quiz,accuracy,0
      1e9,3e11,quiz,accuracy,0.01
      1e10,3e11,quiz,accuracy,0.5
      """)
    var state = AppState.opened(table, size: TerminalSize(120, 40))

    state.press("y g Enter")

    let plot = try #require(state.abilityPlot(.step)?.plot(columns: 70))
    guard case .log = plot.y.scale else {
      Issue.record("the axis is not logarithmic")
      return
    }
    #expect(plot.y.scale.domain.contains(0.01))
    #expect(plot.notes.first == "1 reading of 0 not shown")
    #expect(state.drawnPoints(of: .ability(.step)).flatMap(\.xs).sorted() == [1e9, 1e10])
  }
}
