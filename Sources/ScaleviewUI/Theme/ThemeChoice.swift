/// A theme to choose, or the reason why there is none.
package struct ThemeChoice: Hashable, Sendable {
  package let name: String
  /// "built-in", or the path of the file.
  package let source: String
  package let outcome: Outcome

  package enum Outcome: Hashable, Sendable {
    case usable(Theme)
    case broken(ConfigurationError)
  }

  package init(name: String, source: String, outcome: Outcome) {
    self.name = name
    self.source = source
    self.outcome = outcome
  }

  /// The themes that are part of the program.
  package static var builtin: [ThemeChoice] {
    BuiltinTheme.allCases.map {
      ThemeChoice(name: $0.rawValue, source: builtinSource, outcome: .usable($0.theme))
    }
  }

  var theme: Theme? {
    if case .usable(let theme) = outcome { theme } else { nil }
  }

  /// Where the theme is from, and whether it takes the name of one of the program's.
  package var origin: String {
    let takesName = !isBuiltin && BuiltinTheme(rawValue: name) != nil
    return takesName ? "in place of the built-in one: \(source)" : source
  }

  var isBuiltin: Bool { source == ThemeChoice.builtinSource }

  private static let builtinSource = "built-in"

  /// What the theme is drawn on, in a few words.
  package var summary: String {
    switch outcome {
    case .broken: "cannot be used"
    case .usable(let theme):
      switch theme.background {
      case .terminal(.dark): "for a terminal with a dark background"
      case .terminal(.light): "for a terminal with a light background"
      case .terminal(.any): "for a terminal with any background"
      case .painted: "paints its own background where there are 256 colors"
      }
    }
  }
}
