import CellKit
import Testing

@testable import ScaleviewUI

/// The themes.
@Suite struct ThemeTests {
  @Test(arguments: [
    (0, nil, "monochrome"), (2, true, "monochrome"), (8, nil, "neutral"), (256, true, "light"),
    (256, false, "dark"), (16, false, "dark"),
  ])
  func themeFitsTheTerminal(colors: Int, isLight: Bool?, name: String) {
    let capabilities = TerminalCapabilities(
      colors: colors, isUnicode: true, hasLightBackground: isLight)

    #expect(Theme.fitting(capabilities).name == name)
  }

  @Test(arguments: [Theme.dark, .light, .neutral, .monochrome])
  func whatMattersIsToldApartWithoutColor(theme: Theme) {
    #expect(theme[.selectedTab].attributes != theme[.secondary].attributes)
    #expect(theme[.selectedRow].attributes != theme[.text].attributes)
    #expect(theme[.selectedSlider].attributes != theme[.text].attributes)
    #expect(theme[.changed].attributes != theme[.text].attributes)
    #expect(theme[.error].attributes != theme[.status].attributes)
  }

  @Test(arguments: [Theme.dark, .light, .neutral])
  func seriesHaveColorsOfTheirOwn(theme: Theme) {
    #expect(Set((0..<6).map { theme[.series($0)].foreground }).count == 6)
    #expect(theme[.series(6)] == theme[.series(0)])
  }

  @Test(arguments: [Theme.dark, .light, .neutral, .monochrome])
  func theTerminalsOwnBackgroundIsKept(theme: Theme) {
    for role in ThemeRole.allCases { #expect(theme[role].background == .terminalDefault) }
  }
}
