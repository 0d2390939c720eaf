import CellKit
import Testing

@testable import ScaleviewUI

/// The themes that are part of the program.
@Suite struct ThemeTests {
  @Test(arguments: [
    (0, nil, "monochrome"), (2, true, "monochrome"), (8, nil, "neutral"), (256, true, "light"),
    (256, false, "dark"), (16, false, "dark"),
  ])
  func themeFitsTheTerminal(colors: Int, isLight: Bool?, name: String) {
    let capabilities = TerminalCapabilities(
      colors: colors, isUnicode: true, hasLightBackground: isLight)

    #expect(Appearance(fitting: capabilities).theme.name == name)
  }

  @Test func theThemeAskedForComesBeforeTheFittingOne() {
    let capabilities = TerminalCapabilities(colors: 0, isUnicode: true)

    #expect(Appearance(fitting: capabilities, theme: .light).theme == .light)
  }

  @Test(arguments: BuiltinTheme.allCases)
  func whatMattersIsToldApartWithoutColor(builtin: BuiltinTheme) {
    let theme = builtin.theme

    #expect(theme[.selectedTab].attributes != theme[.secondary].attributes)
    #expect(theme[.selectedRow].attributes != theme[.text].attributes)
    #expect(theme[.selectedSlider].attributes != theme[.text].attributes)
    #expect(theme[.changed].attributes != theme[.text].attributes)
    #expect(theme[.error].attributes != theme[.status].attributes)
  }

  @Test(arguments: BuiltinTheme.allCases.filter { $0 != .monochrome })
  func seriesHaveColorsOfTheirOwn(builtin: BuiltinTheme) {
    let theme = builtin.theme

    #expect(Set((0..<6).map { theme[.series($0)].foreground }).count == 6)
    #expect(theme[.series(6)] == theme[.series(0)])
  }

  @Test(arguments: [Theme.dark, .light, .neutral, .monochrome])
  func theTerminalsOwnBackgroundIsKept(theme: Theme) {
    for role in ThemeRole.allCases { #expect(theme[role].background == .terminalDefault) }
    if case .painted = theme.background { Issue.record("\(theme.name) paints a background") }
  }

  @Test func aPaintedBackgroundLiesUnderEveryCell() throws {
    var state = try AppState.sample()
    state.appearance.theme = BuiltinTheme.highContrast.theme

    let cells = state.render().buffer.cells

    #expect(cells.allSatisfy { $0.style.background == Color(palette: 16) })
  }

  @Test func aBackgroundOfTheTerminalsIsLeftAlone() throws {
    var state = try AppState.sample()
    state.appearance.theme = .dark

    let cells = state.render().buffer.cells

    #expect(cells.allSatisfy { $0.style.background == .terminalDefault })
  }
}
