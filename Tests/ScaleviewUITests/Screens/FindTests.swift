import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Words that are looked for in a box.
@Suite struct FindTests {
  @Test(arguments: ["undo", "UNDO", "ctrl-r", "redo locks"])
  func helpShowsOnlyTheRowsThatHaveTheWords(words: String) throws {
    var state = try AppState.sample()
    state.press("? /")

    _ = state.handle(.paste(words))

    let lines = HelpText(state).lines.map(\.text)
    #expect(lines.contains { $0.contains("undo, redo") })
    #expect(!lines.contains { $0.contains("choose a slider") })
    #expect(lines.first == "Plots and sliders")
  }

  @Test func enterGoesOnReadingAndEscapeShowsAll() throws {
    var state = try AppState.sample(size: TerminalSize(80, 12))
    state.press("?")
    let all = HelpText(state).lines.count

    state.press("/ text:slider Enter j")
    #expect(state.overlay == .help(scroll: 1))
    #expect(HelpText(state).lines.count < all)
    state.press("/ Esc")
    #expect(HelpText(state).lines.count == all)
    #expect(state.overlay == .help(scroll: 1))
    state.press("Esc")
    #expect(state.overlay == nil)
    #expect(state.find == nil)
  }

  @Test func slashOnAPlotFindsInTheHelp() throws {
    var state = try AppState.sample()

    state.press("/ text:frontier")

    #expect(state.screenText.contains("the least loss for each C"))
  }

  @Test func theLawThatIsFoundIsTaken() throws {
    var state = try AppState.sample()

    state.press("l / text:muenn Enter")

    #expect(state.law.preset.id == "muennighoff")
    #expect(state.overlay == nil)
  }

  @Test func arrowsMoveAmongWhatIsFound() throws {
    var state = try AppState.sample()

    state.press("l / text:chinchilla Down Enter")

    #expect(state.law.preset.id == "hoffmann")
  }

  @Test func nothingFoundTakesNothing() throws {
    var state = try AppState.sample()
    let law = state.law

    state.press("l / text:zzz Enter")

    #expect(state.law == law)
    #expect(state.overlay != nil)
    #expect(Message.text(of: state.message) == "nothing has the words 'zzz'")
  }

  @Test func theThemeThatIsFoundIsShownAndTaken() throws {
    var state = try AppState.sample()

    state.press("t / text:mono")
    #expect(state.appearance.theme == BuiltinTheme.monochrome.theme)
    state.press("Enter")

    #expect(state.appearance.theme == BuiltinTheme.monochrome.theme)
    #expect(state.overlay == nil)
  }

  @Test func detailsAreNarrowed() throws {
    var state = try AppState.sample()
    state.press("!")
    let all = state.detailLines.count

    state.press("/ text:source")

    #expect(state.detailLines.count < all)
    #expect(state.detailLines.contains { $0.text.contains("source") })
  }

  @Test func theBoxStaysWhereItIsWhileWordsAreTyped() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    state.press("? /")
    let corner = state.screenText.split(separator: "\n").firstIndex {
      $0.contains(" Help ")
    }

    state.press("text:undo")

    #expect(
      state.screenText.split(separator: "\n").firstIndex { $0.contains(" Help ") } == corner
    )
  }
}
