import CellKit
import Testing

@testable import ScaleviewUI

/// `E` writes every plot to one file.
@Suite struct ExportEverythingTests {
  @Test func everyPlotIsInTheFileWithItsCaption() throws {
    var state = try AppState.sample()

    let effects = state.press("E Enter")

    guard case .export(_, let text, let path, false)? = effects.first else {
      Issue.record("no export among \(effects.count) effects")
      return
    }
    #expect(path == "kaplan-all-plots.txt")
    let titles = text.split(separator: "\n").filter {
      $0.contains(", kaplan.csv") && $0.contains("against")
    }
    #expect(titles.count == 6)
    #expect(Set(titles).count == 6)
    #expect(text.components(startingWith: "made by") == 6)
    #expect(text.components(startingWith: "coefficients") == 6)
  }

  @Test func theFileDoesNotDependOnTheWindow() throws {
    let texts = try [TerminalSize(10, 3), TerminalSize(200, 60)].map { size in
      var state = try AppState.sample(size: size)
      return try #require(state.press("E Enter").exportedText)
    }

    #expect(texts[0] == texts[1])
  }

  @Test func aPlotWithoutRunsIsLeftOut() throws {
    var state = AppState.opened(try Tables.onlyTokens())

    let text = try #require(state.press("E Enter").exportedText)

    #expect(text.components(startingWith: "Loss against") == 1)
  }

  @Test func anExistingFileIsReplacedByAllPlotsOnceConfirmed() throws {
    var state = try AppState.sample()
    let id = try #require(state.press("E Enter").exportID)

    _ = state.update(.exportFinished(id: id, outcome: .exists(path: "a.txt")))
    #expect(state.prompt?.purpose == .replacing(path: "a.txt", .everything))
    let text = try #require(state.press("y Enter").exportedText)

    #expect(text.components(startingWith: "made by") == 6)
  }

  @Test func aFailedExportOfEverythingIsTriedAgainAsSuch() throws {
    var state = try AppState.sample()
    let id = try #require(state.press("E Enter").exportID)

    _ = state.update(.exportFinished(id: id, outcome: .failed(path: "a.txt", reason: "full")))

    #expect(state.prompt?.purpose == .exportPath(.everything))
  }
}

extension [Effect] {
  /// The text of the first export among the effects.
  var exportedText: String? {
    for case .export(_, let text, _, _) in self { return text }
    return nil
  }
}
