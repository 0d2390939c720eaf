import CellKit
import Testing

@testable import ScaleviewUI

/// Whether every role can be read on what it is drawn on.
@Suite struct ContrastTests {
  private static let marks: Set<ThemeRole> = [
    .border, .activeBorder, .axis, .rule, .limitCurve, .sliderFilled, .sliderTrack, .series1,
    .series2, .series3, .series4, .series5, .series6,
  ]

  // Oracle: WCAG 2.2, success criteria 1.4.3 (text, 4.5), 1.4.6 (enhanced, 7) and 1.4.11
  // (graphics, 3). One color cannot have 4.5 on black and on white and still have a hue.
  private static func leastContrast(_ theme: BuiltinTheme, _ role: ThemeRole) -> Double {
    switch theme {
    case .highContrast: 7
    case .neutral: 3
    case .dark, .light, .colorBlindSafe, .monochrome: marks.contains(role) ? 3 : 4.5
    }
  }

  /// The colors that a theme is drawn on: black and a common dark gray, white and a common cream.
  private static func backgrounds(of theme: Theme) throws -> [Light] {
    let dark = [Light(red: 0, green: 0, blue: 0), Light(red: 30, green: 30, blue: 30)]
    let light = [Light(red: 255, green: 255, blue: 255), Light(red: 253, green: 246, blue: 227)]
    switch theme.background {
    case .terminal(.dark): return dark
    case .terminal(.light): return light
    case .terminal(.any): return [dark[0], light[0]]
    case .painted(let color): return [try #require(Light(color))]
    }
  }

  @Test(arguments: BuiltinTheme.allCases, ThemeRole.allCases)
  func everyRoleCanBeReadOnItsBackground(builtin: BuiltinTheme, role: ThemeRole) throws {
    let theme = builtin.theme
    // The terminal's own foreground on its own background is the person's choice.
    guard let color = Light(theme[role].foreground) else { return }

    for background in try Self.backgrounds(of: theme) {
      let drawnOn = Light(theme[role].background) ?? background
      #expect(color.contrast(with: drawnOn) >= Self.leastContrast(builtin, role))
    }
  }

  @Test(arguments: BuiltinTheme.allCases, ThemeRole.allCases)
  func aPaintedBackgroundHasForegroundsOfItsOwn(builtin: BuiltinTheme, role: ThemeRole) {
    guard case .painted = builtin.theme.background else { return }

    #expect(builtin.theme[role].foreground != .terminalDefault)
  }

  // 20 is ten times what can just be seen: points are small, and curves thin.
  @Test(arguments: Vision.allCases)
  func colorBlindSafeSeriesStayApart(vision: Vision) throws {
    let theme = BuiltinTheme.colorBlindSafe.theme
    let seen = try (0..<6).map {
      try #require(Light(theme[.series($0)].foreground)).seen(with: vision)
    }

    for first in seen.indices {
      for second in seen.indices where second > first {
        #expect(seen[first].distance(to: seen[second]) >= 20)
      }
    }
  }

  // Oracle: WCAG 2.2, black on white is 21; gray #767676 on white is 4.54.
  @Test(arguments: [(0, 21.0), (0x76, 4.54)])
  func contrastIsThatOfTheGuidelines(gray: Int, ratio: Double) {
    let white = Light(red: 255, green: 255, blue: 255)

    let contrast = Light(red: gray, green: gray, blue: gray).contrast(with: white)

    #expect(abs(contrast - ratio) < 0.005)
  }
}
