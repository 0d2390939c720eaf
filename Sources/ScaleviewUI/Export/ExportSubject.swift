import CellKit
import ScalingLaws

/// What an export writes.
package enum ExportSubject: Hashable, Sendable {
  /// The plot on the screen.
  case plot
  /// Every plot that has a run to show, in one file.
  case everything
}

extension AppState {
  /// Every plot with its caption, and the fit if there is one, one below the other.
  ///
  /// Their size is not the screen's: what is written should not depend on the window.
  func textOfEverything() -> String {
    let plots = everyReport.map { $0.text(in: AppState.sizeInFile) }
    return (plots + [fitDocument].compactMap(\.self)).joined(separator: "\n\n")
  }

  var everyReport: [PlotReport] {
    let axes = [.params, .tokens, .compute] + (axis == .tokensPerParam ? [axis] : [])
    let metrics: [ScreenLayout.PlotContent] = [
      .emergence(.exactMatch), .emergence(.perToken), .emergence(.tokenEditDistance),
    ]
    let abilities: [ScreenLayout.PlotContent] = [.ability(.step), .ability(.smooth)]
    return (axes.map { .loss($0) } + metrics + abilities).map { PlotReport(self, content: $0) }
      .filter { !$0.isEmpty }
  }

  static let sizeInFile = TerminalSize(columns: 100, rows: 30)
}
