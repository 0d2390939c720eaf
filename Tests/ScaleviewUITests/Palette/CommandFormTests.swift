import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Commands with an argument.
@Suite struct CommandFormTests {
  @Test(arguments: [
    ("set alpha=0.25", 0, 0.25), ("set α = 0.25", 0, 0.25), ("set BETA 0.25", 1, 0.25),
    ("set A=1.5e3", 3, 1500), ("set A=1.5K", 3, 1500),
  ])
  func setGivesACoefficientAValue(command: String, index: Int, value: Double) throws {
    var state = AppState.opened(try Tables.oneRun())
    let target = try #require(state.slider(named: index == 0 ? "alpha" : index == 1 ? "beta" : "A"))

    state.run(command)

    #expect(state.overlay == nil)
    #expect(state.sliderReading(at: target).value == value)
    #expect(state.sliders.selected == target)
  }

  @Test func setTakesTheAnswerLengthToo() throws {
    var state = try AppState.sample()

    state.run("set T=12")

    #expect(state.answerTokens == 12)
  }

  @Test func aValueBeyondTheTrackExtendsItAndSaysSo() throws {
    var state = AppState.opened(try Tables.oneRun())

    state.run("set alpha=7")

    #expect(Message.text(of: state.message) == "α = 7: the slider now reaches that far")
    #expect(state.sliderReading(at: state.sliders.selected).scale.range.contains(7))
  }

  @Test func aLockedSliderKeepsItsValue() throws {
    var state = try AppState.sample()
    state.press("Space l")
    let law = state.law

    state.run("set alpha_N=0.5")

    #expect(state.law == law)
    #expect(Message.text(of: state.message).contains("locked"))
  }

  @Test(arguments: [
    ("set gamma=1", "no slider is called gamma; there are "),
    ("set alpha", "write it like"), ("set alpha=x", "not a number"),
    ("set A=-1", "must be above 0"),
    ("set T=0.5", "whole number"), ("law chinchila", "chinchilla"),
    ("law chinchilla hofman", "hoffmann"), ("preset nope", "nope"),
  ])
  func whatIsNotUnderstoodIsSaidAndKept(command: String, words: String) throws {
    var state = AppState.opened(try Tables.oneRun())
    let law = state.law

    state.run(command)

    #expect(state.palette?.field.text == command)
    #expect(state.palette?.complaint?.contains(words) == true, "\(state.palette?.complaint ?? "")")
    #expect(state.law == law)
  }

  @Test(arguments: [
    ("law kaplan-n", "kaplan-n kaplan"), ("law chinchilla hoffmann", "chinchilla hoffmann"),
    ("law KAPLAN_ND", "kaplan-nd kaplan"), ("preset muennighoff", "chinchilla muennighoff"),
  ])
  func lawsAndPresetsAreChosenByName(command: String, choice: String) throws {
    var state = AppState.opened(try Tables.oneRun())

    state.run(command)

    #expect("\(state.law.family.rawValue) \(state.law.preset.id)" == choice)
    #expect(Message.text(of: state.message).contains(state.law.preset.id))
  }

  @Test func aCommandIsOneStepOfTheHistory() throws {
    var state = AppState.opened(try Tables.oneRun())
    let law = state.law

    state.run("set alpha=0.25")
    state.run("undo")
    #expect(state.law == law)
    state.run("redo")
    #expect(state.law != law)
    state.press("u u")
    #expect(state.law == law)
  }

  @Test func exportsAreAskedForByCommand() throws {
    var state = try AppState.sample()

    let plot = state.run("export a b.txt")
    let all = state.run("export-all all.txt")

    guard case .export(_, _, "a b.txt", false)? = plot.first, plot.count == 1,
      case .export(_, let text, "all.txt", false)? = all.first, all.count == 1
    else {
      Issue.record("\(plot.count) and \(all.count) effects")
      return
    }
    #expect(text.components(startingWith: "Loss against") == 3)
    #expect(state.prompt == nil)
  }

  @Test func helpOpensWhereItHasTheWords() throws {
    var state = try AppState.sample()

    state.run("help undo")

    #expect(state.overlay == .help(scroll: 0))
    #expect(state.screenText.contains("undo, redo"))
    #expect(!state.screenText.contains("choose a slider"))
  }
}

extension CommandFormTests {
  @Test func aThemeIsChosenByName() throws {
    var state = try AppState.sample()

    let effects = state.run("theme light")
    #expect(effects == [.readThemes(id: state.lastRequest)])
    _ = state.update(.theme(.listed(id: state.lastRequest, ThemeChoice.builtin)))

    #expect(state.appearance.theme == BuiltinTheme.light.theme)
    #expect(state.overlay == nil)
  }

  @Test func aThemeThatIsNotThereIsSaid() throws {
    var state = try AppState.sample()
    let theme = state.appearance.theme

    state.run("theme lihgt")
    _ = state.update(.theme(.listed(id: state.lastRequest, ThemeChoice.builtin)))

    #expect(Message.text(of: state.message) == "no theme 'lihgt'; near: light")
    #expect(state.appearance.theme == theme)
  }

  @Test func anOlderAnswerDoesNotChooseTheTheme() throws {
    var state = try AppState.sample()
    let theme = state.appearance.theme
    state.run("theme light")

    _ = state.update(.theme(.listed(id: state.lastRequest - 1, ThemeChoice.builtin)))

    #expect(state.appearance.theme == theme)
  }
}

extension String {
  /// How many lines start with `prefix`.
  func components(startingWith prefix: String) -> Int {
    split(separator: "\n").filter { $0.hasPrefix(prefix) }.count
  }
}
