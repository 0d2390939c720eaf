@testable import ScaleviewUI

extension Theme {
  static var dark: Theme { BuiltinTheme.dark.theme }
  static var light: Theme { BuiltinTheme.light.theme }
  static var neutral: Theme { BuiltinTheme.neutral.theme }
  static var monochrome: Theme { BuiltinTheme.monochrome.theme }
}
