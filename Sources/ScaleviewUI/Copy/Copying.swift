import CellKit

/// What happened to a text on its way to the terminal's clipboard.
package enum CopyAction: Hashable, Sendable {
  case requested
  /// The answer to `Effect.copy`.
  case finished(name: String, bytes: Int, isSent: Bool)
}

extension AppState {
  /// Terminals drop a longer sequence without a word: xterm at a hundred thousand characters of
  /// Base64, three quarters of which are text.
  static let mostCopiedBytes = 74_000

  mutating func update(_ action: CopyAction) -> [Effect] {
    switch action {
    case .requested: return copyPlot()
    case .finished(let name, let bytes, let isSent):
      message =
        isSent
        ? .note("copied \(name): \(bytes) bytes by OSC 52")
        : .error("this terminal takes no text to copy; e writes a file")
      return []
    }
  }

  private mutating func copyPlot() -> [Effect] {
    if screen == .fit { return copyFit() }
    guard let box = activePlot, !PlotReport(self, content: box.content).isEmpty else {
      message = .error("there is no plot to copy")
      return []
    }
    settleResiduals()
    settleStudy()
    let report = PlotReport(self, content: box.content)
    return copy(report.text(in: box.plotSize), name: report.shortName)
  }

  private mutating func copyFit() -> [Effect] {
    guard let text = fitDocument else {
      message = .error("there is no fit to copy: f makes one")
      return []
    }
    return copy(text, name: "the fit")
  }

  private mutating func copy(_ text: String, name: String) -> [Effect] {
    let bytes = text.utf8.count
    guard bytes <= AppState.mostCopiedBytes else {
      message = .error(
        "\(bytes) bytes are more than a terminal copies (\(AppState.mostCopiedBytes)); e writes a file"
      )
      return []
    }
    return [.copy(text: text, name: name)]
  }
}
