import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Boxes over the screen.
@Suite struct OverlayUpdateTests {
  @Test func pickerOpensOnTheLawOfTheScreen() throws {
    for choice in LawChoice.all {
      var state = try AppState.sample(law: ScalingLaw(choice.family, preset: choice.preset))
      state.press("l")

      #expect(state.overlay == .lawPicker(selected: LawChoice.index(of: state.law)))
      #expect(LawChoice.all[LawChoice.index(of: state.law)] == choice)
    }
  }

  @Test func pickerTakesTheSelectedLaw() throws {
    for (index, choice) in LawChoice.all.enumerated() {
      var state = try AppState.sample()
      state.press("G l Home Down*\(index) Enter")

      #expect(state.law == ScalingLaw(choice.family, preset: choice.preset))
      #expect(state.overlay == nil)
      #expect(state.sliders.count == choice.family.description.coefficients.count + 1)
      #expect(state.sliders.selected < state.sliders.count)
      #expect(Message.text(of: state.message).contains(choice.preset.id))
      #expect(state.residuals != .unknown)
    }
  }

  @Test func cancelledPickerKeepsTheLawAndItsSliders() throws {
    var state = try AppState.sample()
    state.press("S-Right Down S-Right")
    let (law, sliders) = (state.law, state.sliders)

    state.press("l Up*3 Esc")

    #expect(state.law == law)
    #expect(state.sliders == sliders)
    #expect(state.overlay == nil)
  }

  @Test func pickerStopsAtItsEnds() throws {
    var state = try AppState.sample()

    state.press("l PgUp*5 Up")
    #expect(state.overlay == .lawPicker(selected: 0))
    state.press("PgDn*9 Down")
    #expect(state.overlay == .lawPicker(selected: LawChoice.all.count - 1))
    state.press("Home")
    #expect(state.overlay == .lawPicker(selected: 0))
    state.press("End")
    #expect(state.overlay == .lawPicker(selected: LawChoice.all.count - 1))
  }

  @Test func lettersFilterThePickerAndEscapeClearsBeforeItCloses() throws {
    var state = try AppState.sample()
    state.press("l text:kaplan-d")
    #expect(state.overlay == .lawPicker(selected: LawChoice.index(of: ScalingLaw(.kaplanD))))

    state.press("Esc")
    #expect(state.overlay == .lawPicker(selected: LawChoice.index(of: state.law)))
    state.press("Esc")

    #expect(state.overlay == nil)
    #expect(state.find == nil)
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)])
  func thePickerShowsEveryFormulaAndKeepsItsSize(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press("l Home")
    let edges = { (state: AppState) in
      state.screenText.split(separator: "\n").map { $0.contains("━━━━━━━━━━") }
    }
    let before = edges(state)

    for choice in LawChoice.all {
      let formula = state.appearance.glyphs.formula(of: choice.family.description)
      #expect(state.screenText.contains(formula), "\(choice.family.rawValue)")
      #expect(edges(state) == before)
      state.press("Down")
    }
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(60, 20), TerminalSize(40, 8)])
  func theSelectedRowIsAlwaysVisible(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press("l Home")

    for choice in LawChoice.all {
      #expect(state.screenText.contains("\(choice.family.rawValue) \(choice.preset.id)"))
      state.press("Down")
    }
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(40, 12), TerminalSize(20, 5)])
  func helpScrollsToItsLastLineAndNoFurther(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press("?")
    let lines = HelpText(state).lines

    for _ in 0..<(lines.count + 5) { state.press("Down") }
    let end = state.overlay
    state.press("Down PgDn G")
    #expect(state.overlay == end)
    let visible = OverlayView.textRows(of: lines.count, in: size)
    #expect(end == .help(scroll: lines.count - visible))

    state.press("Up")
    #expect(state.overlay == .help(scroll: lines.count - visible - 1))
    state.press("PgUp*90")
    #expect(state.overlay == .help(scroll: 0))
  }

  @Test func afterAResizeTheFirstKeyScrolls() throws {
    var state = try AppState.sample(size: TerminalSize(60, 12))
    state.press("? G")
    state = state.resized(to: TerminalSize(80, 30))
    let drawn = state.drawn

    state.press("Up")

    #expect(!state.isDrawn(as: drawn))
  }

  @Test(arguments: ["Esc", "q", "?", "Enter"])
  func helpCloses(key: String) throws {
    var state = try AppState.sample()
    let before = state.drawn

    state.press("?")
    #expect(!state.isDrawn(as: before))
    let effects = state.press(key)

    #expect(state.isDrawn(as: before))
    #expect(effects.isEmpty)
  }

  @Test func boxesNeverLeakKeysToTheSliders() throws {
    var state = try AppState.sample()
    let law = state.law
    state.press("? Right S-Left Home End r R e m 2 Tab")

    #expect(state.law == law)
    #expect(state.screen == .params)
    #expect(state.prompt == nil)
    #expect(state.overlay != nil)
  }

  @Test func detailsSayAtAnySizeWhatThePanelsSay() throws {
    var state = AppState.opened(try Tables.oneRun())

    state.press("!")

    let text = state.detailLines.map(\.text).joined(separator: "\n")
    #expect(text.contains("every row was read: 1 run"))
    #expect(text.contains("Epoch AI") || text.contains("Besiroglu"))
    #expect(text.contains("decades") || text.contains("the runs lie inside"))
  }

  @Test func rejectedRowsAreCountedOnTheStatusLine() throws {
    let state = AppState.opened(try Tables.hostileNames())

    #expect(state.screenText.contains("2 rows rejected"))
  }
}
