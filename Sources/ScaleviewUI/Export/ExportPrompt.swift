import CellKit
import ScalingLaws

extension AppState {
  /// The plot that the keys act on, as it stands on the screen: the one that has the keyboard, or
  /// else that of the screen.
  var activePlot: ScreenLayout.PlotBox? {
    let layout = ScreenLayout(self)
    return layout.plots.first { layout.focus == .plot($0.content) }
      ?? layout.plots.first { $0.content == activeContent } ?? layout.plots.first
  }

  var activeContent: ScreenLayout.PlotContent {
    screen == .emergence ? .emergence(.exactMatch) : .loss(axis)
  }

  mutating func openExportPrompt() {
    guard let content = activePlot?.content else {
      message = .error("there is no plot on a screen of this size")
      return
    }
    guard !PlotReport(self, content: content).isEmpty else {
      message = .error("there is nothing to export: the plot has no runs")
      return
    }
    prompt = Prompt(.exportPath, text: defaultExportName(content))
  }

  /// Asks the shell to write the plot on the screen.
  mutating func export(to path: String, replacing: Bool) -> [Effect] {
    guard path.contains(where: { !$0.isWhitespace }) else {
      prompt?.complaint = "type a file name"
      return []
    }
    guard let box = activePlot else {
      prompt?.complaint = "no plot on a screen of this size"
      return []
    }
    settleResiduals()
    let size = TerminalSize(columns: box.inside.width, rows: box.inside.height)
    prompt = nil
    lastRequest += 1
    let text = PlotReport(self, content: box.content).text(in: size)
    return [.export(id: lastRequest, text: text, path: path, replacing: replacing)]
  }

  mutating func finishExport(_ outcome: ExportOutcome) {
    switch outcome {
    case .exists(let path) where prompt == nil: prompt = Prompt(.replacing(path: path))
    case .failed(let path, let reason) where prompt == nil:
      prompt = Prompt(.exportPath, text: path)
      prompt?.complaint = "not written: \(reason)"
    default: message = outcome.message  // it waits below a question that is still open
    }
  }

  /// "kaplan-loss-params.txt" for the plot over params of kaplan.csv, and
  /// "kaplan-and-2-more-loss-params.txt" where it is the first of three files.
  private func defaultExportName(_ content: ScreenLayout.PlotContent) -> String {
    let stem = (table.files.first?.title ?? "").prefix { $0 != "." }
    let first = stem.isEmpty || stem.contains("/") || stem == "-" ? "scaleview" : String(stem)
    let others = table.files.count - 1
    let base = others > 0 ? "\(first)-and-\(others)-more" : first
    switch content {
    case .loss(let axis): return "\(base)-loss-\(axis.rawValue).txt"
    case .emergence(let metric): return "\(base)-\(metric.rawValue)-\(axis.rawValue).txt"
    }
  }
}

extension ExportOutcome {
  /// What to say of it.
  package var message: Message {
    switch self {
    case .written(let path): .note("wrote \(path)")
    case .exists(let path): .warning("\(path) exists and was left as it is")
    case .failed(let path, let reason): .error("not written (\(reason)): \(path)")
    }
  }
}
