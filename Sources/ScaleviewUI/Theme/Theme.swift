import CellKit

/// A style for every role, and what they are drawn on.
package struct Theme: Hashable, Sendable {
  package let name: String
  package let background: ThemeBackground
  private let styles: [CellStyle]

  /// A theme that gives each role the style that `style` returns for it.
  package init(
    name: String, background: ThemeBackground = .terminal(.any), style: (ThemeRole) -> CellStyle
  ) {
    self.name = name
    self.background = background
    styles = ThemeRole.allCases.map(style)
  }

  package subscript(role: ThemeRole) -> CellStyle { styles[role.rawValue] }
}

/// What a theme is drawn on.
package enum ThemeBackground: Hashable, Sendable {
  /// The terminal's own background, which should be of this kind.
  case terminal(TerminalBackground)
  /// A color that fills the screen, whatever the terminal's is.
  case painted(Color)
}

/// The kinds of background that a terminal can have.
package enum TerminalBackground: String, Hashable, Sendable {
  case dark, light, any
}

extension CellBuffer {
  /// Lays the background that `theme` paints, if it paints one, under every cell that has none.
  package mutating func paint(_ theme: Theme) {
    guard case .painted(let color) = theme.background else { return }
    replaceBackground(.terminalDefault, by: color)
  }
}
