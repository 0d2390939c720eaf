import CellKit

/// How everything is drawn: the colors and the characters.
package struct Appearance: Hashable, Sendable {
  package var theme: Theme
  package var glyphs: GlyphSet
  /// Without them, what suits each axis.
  package var labels: AxisLabels?

  package init(theme: Theme, glyphs: GlyphSet, labels: AxisLabels? = nil) {
    self.theme = theme
    self.glyphs = glyphs
    self.labels = labels
  }

  /// What fits a terminal, unless a person asked for another theme or other glyphs.
  package init(
    fitting capabilities: TerminalCapabilities, theme: Theme? = nil, glyphs: GlyphSet? = nil,
    labels: AxisLabels? = nil
  ) {
    self.theme = theme ?? BuiltinTheme.fitting(capabilities).theme
    self.glyphs = glyphs ?? (capabilities.isUnicode ? .braille : .ascii)
    self.labels = labels
  }

  subscript(role: ThemeRole) -> CellStyle { theme[role] }
}

extension CellBuffer {
  /// Writes `text` in the style of `role`, in characters that the terminal has, cut with an
  /// ellipsis at the right end of `clip`.
  @discardableResult
  mutating func write(
    _ text: String, x: Int, y: Int, role: ThemeRole, _ appearance: Appearance, clip: Rect
  ) -> Int {
    let shown = appearance.glyphs.plain(text).fitted(
      to: clip.right - x, ellipsis: appearance.glyphs.ellipsis)
    return write(shown, x: x, y: y, style: appearance[role], clip: clip)
  }

  /// Fills one row of `rect` with a character.
  mutating func fillRow(_ y: Int, of rect: Rect, with scalar: Unicode.Scalar, style: CellStyle) {
    fill(Rect(x: rect.x, y: y, width: rect.width, height: 1), with: Cell(scalar, style: style))
  }
}
