import CellKit
import CursesTerminal
import RunData
import ScaleviewUI
import ScalingLaws

/// Prints a plot and what must be said of it: the plot on stdout, rejected rows on stderr.
struct PlotPrinter {
  static let defaultSize = TerminalSize(columns: 100, rows: 30)

  /// The same in a terminal of so many columns, where it would be wider.
  static func defaultSize(columns: Int?) -> TerminalSize {
    TerminalSize(
      columns: min(defaultSize.columns, columns ?? defaultSize.columns), rows: defaultSize.rows)
  }

  let table: RunTable
  let law: ScalingLaw
  let request: RunRequest
  let size: TerminalSize

  /// Prints the plot over the axis asked for, or over the first that the file has runs for.
  func print() throws {
    let colors = StandardStreams.colors(request.color)
    let capabilities = TerminalCapabilities(
      colors: colors, isUnicode: CharacterEncoding.isUnicode)
    var (state, _) = AppState.opening(
      table, law: law, axis: request.axis, size: size,
      appearance: Appearance(
        fitting: capabilities, theme: request.theme, glyphs: request.glyphs,
        labels: request.labels))
    state.settleStudy()
    state.refreshStages()
    state.settleResiduals()
    let report = PlotReport(state, axis: state.axis)
    guard !report.isEmpty, var plot = report.plot(in: size) else {
      throw CommandFailure.data(missing(state.axis))
    }
    plot.paint(state.appearance.theme)
    for line in ReadingReport(table).lines(atMost: 20) {
      StandardStreams.printError("scaleview: \(line)")
    }
    try StandardStreams.print(
      report.title + "\n\n" + plot.text(colors: colors) + "\n" + report.caption(in: size))
  }

  private func missing(_ axis: Quantity) -> String {
    "\(table.name): no run has \(axis.rawValue); add a column '\(axis.rawValue)' or choose another "
      + "--x"
  }
}
