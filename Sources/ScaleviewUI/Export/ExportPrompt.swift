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
    mainContent(over: axis)
  }

  mutating func openExportPrompt(_ subject: ExportSubject) {
    do throws(Refusal) {
      prompt = Prompt(.exportPath(subject), text: try defaultExportName(subject))
    } catch {
      message = .error(error.reason)
    }
  }

  /// Asks the shell to write the plot on the screen, or all plots.
  mutating func export(_ subject: ExportSubject, to path: String, replacing: Bool) -> [Effect] {
    guard path.contains(where: { !$0.isWhitespace }) else {
      prompt?.complaint = "type a file name"
      return []
    }
    settleResiduals()
    settleStudy()
    guard let text = screen == .fit && subject == .plot ? fitDocument : text(of: subject) else {
      let reason = whyNoPlot
      prompt?.complaint = reason
      return []
    }
    prompt = nil
    lastRequest += 1
    if subject == .everything { everythingRequests.insert(lastRequest) }
    return [.export(id: lastRequest, text: text, path: path, replacing: replacing)]
  }

  private func text(of subject: ExportSubject) -> String? {
    switch subject {
    case .everything: textOfEverything()
    case .plot: activePlot.map { PlotReport(self, content: $0.content).text(in: $0.plotSize) }
    }
  }

  mutating func finishExport(id: Int, _ outcome: ExportOutcome) {
    let subject: ExportSubject = everythingRequests.remove(id) == nil ? .plot : .everything
    switch outcome {
    case .exists(let path) where prompt == nil: prompt = Prompt(.replacing(path: path, subject))
    case .failed(let path, let reason) where prompt == nil:
      prompt = Prompt(.exportPath(subject), text: path)
      prompt?.complaint = "not written: \(reason)"
    default: message = outcome.message  // it waits below a question that is still open
    }
  }

  /// "kaplan-loss-params.txt" for the plot over params of kaplan.csv, and
  /// "kaplan-and-2-more-loss-params.txt" where it is the first of three files.
  private func defaultExportName(_ subject: ExportSubject) throws(Refusal) -> String {
    guard subject == .plot else {
      guard !everyReport.isEmpty else { throw Refusal("there is nothing to export: no run") }
      return "\(exportStem)-all-plots.txt"
    }
    if screen == .fit {
      guard fit.report != nil else { throw Refusal("there is no fit to export: f makes one") }
      return "\(exportStem)-fit.txt"
    }
    guard let content = activePlot?.content else {
      throw Refusal(whyNoPlot)
    }
    guard !PlotReport(self, content: content).isEmpty else {
      throw Refusal("there is nothing to export: the plot has no runs")
    }
    switch content {
    case .loss(.tokensPerParam): return "\(exportStem)-loss-tokens-per-param.txt"
    case .loss(let axis): return "\(exportStem)-loss-\(axis.rawValue).txt"
    case .emergence(let metric): return "\(exportStem)-\(metric.rawValue)-\(axis.rawValue).txt"
    case .allocation(.compute): return "\(exportStem)-tokens-per-param.txt"
    case .allocation(let quantity): return "\(exportStem)-best-\(quantity.rawValue).txt"
    case .residual: return "\(exportStem)-fit.txt"
    case .ability(let form):
      let axis = horizontalQuantity(of: content).rawValue
      return "\(exportStem)-\(form == .step ? "step" : "smooth")-\(axis).txt"
    }
  }

  /// The first file's name, and how many others there are.
  private var exportStem: String {
    let stem = (table.files.first?.title ?? "").prefix { $0 != "." }
    let first = stem.isEmpty || stem.contains("/") || stem == "-" ? "scaleview" : String(stem)
    let others = table.files.count - 1
    return others > 0 ? "\(first)-and-\(others)-more" : first
  }
}

extension ScreenLayout.PlotBox {
  /// The size of the plot in its box.
  var plotSize: TerminalSize {
    TerminalSize(columns: inside.width, rows: inside.height)
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
