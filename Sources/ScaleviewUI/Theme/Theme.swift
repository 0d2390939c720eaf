import CellKit

/// A style for every role.
package struct Theme: Hashable, Sendable {
  package let name: String
  private let styles: [CellStyle]

  /// A theme that gives each role the style that `style` returns for it.
  package init(name: String, style: (ThemeRole) -> CellStyle) {
    self.name = name
    styles = ThemeRole.allCases.map(style)
  }

  package subscript(role: ThemeRole) -> CellStyle { styles[role.rawValue] }
}
