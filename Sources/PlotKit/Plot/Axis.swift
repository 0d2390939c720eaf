/// One axis of a plot: its scale, and what is written along it.
package struct Axis: Hashable, Sendable {
  package var scale: Scale
  /// What the axis shows and its unit, as in `L nats/token`; where space is short, what
  /// stands before a comma, or the symbol.
  package var title: String
  package var labelStyle: LabelStyle
  /// Columns kept for labels of a vertical axis at least, so that stacked plots line up.
  package var minimumLabelWidth: Int

  package init(
    _ scale: Scale, title: String = "", labelStyle: LabelStyle = .suffix,
    minimumLabelWidth: Int = 0
  ) {
    self.scale = scale
    self.title = title
    self.labelStyle = labelStyle
    self.minimumLabelWidth = minimumLabelWidth
  }
}
