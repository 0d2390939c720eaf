import CellKit

extension ScreenLayout {
  /// Puts the inspected point above the law's panel, or into the line of the emergence curves or of the
  /// law, or below a plot that has the whole screen.
  mutating func makeRoom(for reading: any PointReading, _ state: AppState) {
    if let panel = taskPanel {
      (inspectPanel, taskPanel) = split(panel, for: reading, state)
    } else if let panel = lawPanel {
      (inspectPanel, lawPanel) = split(panel, for: reading, state)
    } else if let line = verdictLine {
      (inspectLine, verdictLine) = (line, nil)
    } else if let line = emergenceLine {
      (inspectLine, emergenceLine) = (line, nil)
    } else if let line = lawLine {
      (inspectLine, lawLine) = (line, nil)
    } else if plots.count == 1, let plot = plots.first, plot.rect.height >= Self.leastPlot {
      let (rest, line) = plot.rect.splitBottom(1)
      plots = [PlotBox(content: plot.content, rect: rest, isFramed: plot.isFramed)]
      inspectLine = line
    }
  }

  /// The inspected point above what else the panel says, as far as there is room for that.
  private func split(
    _ panel: Rect, for reading: any PointReading, _ state: AppState
  ) -> (inspected: Rect, rest: Rect?) {
    let wanted = InspectPanel(state: state, reading: reading).height(columns: panel.width)
    let height = wanted + Self.leastLawPanel > panel.height ? panel.height : wanted
    let (top, rest) = panel.splitTop(height)
    return (top, rest.isEmpty ? nil : rest)
  }

  /// A law's panel of fewer rows would say nothing of use.
  private static let leastLawPanel = 5
  /// A plot of fewer rows would lose its labels to the line.
  private static let leastPlot = 8
}
