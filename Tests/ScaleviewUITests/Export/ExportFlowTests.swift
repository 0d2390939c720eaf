import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// From `e` to a written file.
@Suite struct ExportFlowTests {
  private func exporting() throws -> (state: AppState, id: Int) {
    var state = try AppState.sample()
    let id = try #require(state.press("e Enter").exportID)
    return (state, id)
  }

  @Test(arguments: [
    ("1", "kaplan-loss-params.txt"), ("2", "kaplan-loss-tokens.txt"),
    ("3", "kaplan-loss-compute.txt"), ("4", "kaplan-exact-match-params.txt"),
  ])
  func theDefaultNameSaysWhatIsExported(screen: String, name: String) throws {
    var state = try AppState.sample()

    state.press("\(screen) e")

    #expect(state.prompt?.purpose == .exportPath(.plot))
    #expect(state.prompt?.field.text == name)
  }

  @Test func theDefaultNameOfSeveralFilesSaysHowMany() throws {
    var state = AppState.opened(try Tables.threeFiles())

    state.press("1 e")

    #expect(state.prompt?.field.text == "pythia-and-2-more-loss-params.txt")
  }

  @Test(arguments: ["-", "/dev/stdin", "a/b/", ".csv"])
  func theDefaultNameIsAlwaysAPlainFileName(table: String) throws {
    let runs = try Tables.oneRun().runs
    var state = AppState.opened(.init(name: table, runs: runs))

    state.press("e")

    let name = try #require(state.prompt?.field.text)
    #expect(name.hasSuffix("-loss-params.txt"))
    #expect(!name.contains("/"))
    #expect(!name.hasPrefix("-") && !name.hasPrefix("."))
  }

  @Test func enterAsksTheShellToWriteWithoutReplacing() throws {
    var state = try AppState.sample()

    let effects = state.press("e C-u text:out.txt Enter")

    #expect(effects.count == 1)
    guard case .export(_, let text, let path, let replacing) = effects.first else {
      Issue.record("no export among \(effects.count) effects")
      return
    }
    #expect(path == "out.txt")
    #expect(!replacing)
    #expect(text.contains("kaplan.csv"))
    #expect(state.prompt == nil)
  }

  @Test(arguments: ["C-u", "C-u Space", "C-u Space*3"])
  func emptyNameIsRefused(keys: String) throws {
    var state = try AppState.sample()

    let effects = state.press("e \(keys) Enter")

    #expect(effects.isEmpty)
    #expect(state.prompt?.complaint?.contains("file name") == true)
  }

  @Test func cancellingSaysThatNothingWasWritten() throws {
    var state = try AppState.sample()

    let effects = state.press("e Esc")

    #expect(effects.isEmpty)
    #expect(Message.text(of: state.message) == "nothing was written")
  }

  @Test func writtenFileIsNamed() throws {
    var (state, id) = try exporting()

    _ = state.update(.exportFinished(id: id, outcome: .written(path: "a.txt")))

    #expect(Message.text(of: state.message).contains("a.txt"))
    #expect(state.message?.kind == .note)
  }

  @Test func failureKeepsThePathAndSaysTheReason() throws {
    var (state, id) = try exporting()

    _ = state.update(
      .exportFinished(id: id, outcome: .failed(path: "/x/a.txt", reason: "no such folder")))

    #expect(state.prompt?.field.text == "/x/a.txt")
    #expect(state.prompt?.complaint == "not written: no such folder")
    #expect(state.screenText.contains("no such folder"))
  }

  @Test(arguments: ["y", "Y", "yes"])
  func existingFileIsReplacedOnlyOnYes(answer: String) throws {
    var (state, id) = try exporting()
    _ = state.update(.exportFinished(id: id, outcome: .exists(path: "a.txt")))
    #expect(state.prompt?.purpose == .replacing(path: "a.txt", .plot))

    let effects = state.press("text:\(answer) Enter")

    guard case .export(let second, _, "a.txt", true) = effects.first else {
      Issue.record("no export that replaces")
      return
    }
    #expect(second != id)
    #expect(state.prompt == nil)
  }

  @Test(arguments: ["text:n Enter", "text:no Enter", "Enter", "Esc", "C-c"])
  func existingFileIsLeftOtherwise(keys: String) throws {
    var (state, id) = try exporting()
    _ = state.update(.exportFinished(id: id, outcome: .exists(path: "a.txt")))

    let effects = state.press(keys)

    #expect(effects.isEmpty)
    #expect(state.prompt == nil)
    #expect(Message.text(of: state.message) == "the file was left as it is")
  }

  @Test func otherAnswersAreAskedAgain() throws {
    var (state, id) = try exporting()
    _ = state.update(.exportFinished(id: id, outcome: .exists(path: "a.txt")))

    let effects = state.press("text:maybe Enter")

    #expect(effects.isEmpty)
    #expect(state.prompt?.purpose == .replacing(path: "a.txt", .plot))
    #expect(state.prompt?.complaint != nil)
  }

  @Test func everyExportIsReported() throws {
    var (state, id) = try exporting()

    _ = state.update(.exportFinished(id: id - 1, outcome: .failed(path: "b", reason: "full")))

    #expect(state.prompt?.field.text == "b")
    #expect(state.prompt?.complaint == "not written: full")
  }

  @Test func anAnswerWaitsBelowAnOpenQuestion() throws {
    var (state, id) = try exporting()
    state.press("Enter")
    let question = state.prompt

    _ = state.update(.exportFinished(id: id, outcome: .exists(path: "b")))
    state.press("1")

    #expect(state.prompt?.purpose == question?.purpose)
    state.press("Esc")
    #expect(Message.text(of: state.message) == "b exists and was left as it is")
  }

  @Test func plotWithoutRunsIsNotExported() throws {
    var state = AppState.opened(try Tables.onlyTokens())

    let effects = state.press("1 e")

    #expect(effects.isEmpty)
    #expect(state.prompt == nil)
    #expect(state.message?.kind == .error)
  }

  @Test func screenWithoutAPlotIsNotExported() throws {
    var state = try AppState.sample(size: TerminalSize(19, 4))

    state.press("e")

    #expect(state.prompt == nil)
    #expect(state.message?.kind == .error)
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)])
  func theExportHoldsThePlotAsItStandsOnTheScreen(size: TerminalSize) throws {
    for screen in Screen.allCases where screen != .runs && screen != .fit {
      var state = try AppState.sample(size: size, screen: screen)
      state.press("S-Right*2")
      let shown = state.screenText

      guard case .export(_, let text, _, _) = state.press("e Enter").first else {
        Issue.record("no export")
        continue
      }
      let plot = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
        .prefix { !$0.hasPrefix("law") }
      #expect(plot.count > 5)
      for line in plot where !line.isEmpty { #expect(shown.contains(line), "\(screen) \(line)") }
    }
  }
}
