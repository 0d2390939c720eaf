import CellKit

/// How the parts of a plot are painted; marks and legend samples carry their own styles.
package struct PlotStyle: Hashable, Sendable {
  package var background: CellStyle
  package var axis: CellStyle
  package var tickLabel: CellStyle
  package var axisTitle: CellStyle
  package var legendBorder: CellStyle
  package var legendText: CellStyle
  package var note: CellStyle

  package init(
    background: CellStyle = .plain, axis: CellStyle = .plain, tickLabel: CellStyle = .plain,
    axisTitle: CellStyle = .plain, legendBorder: CellStyle = .plain,
    legendText: CellStyle = .plain, note: CellStyle = .plain
  ) {
    self.background = background
    self.axis = axis
    self.tickLabel = tickLabel
    self.axisTitle = axisTitle
    self.legendBorder = legendBorder
    self.legendText = legendText
    self.note = note
  }

  /// Everything in the terminal's own colors.
  package static let plain = PlotStyle()
}
