import CellKit
import RunData
import ScalingLaws

extension AppState {
  /// What a file receives of the fit: all that the screen says, the residuals, and what somebody else
  /// needs to repeat it; nil without a fit.
  var fitDocument: String? {
    guard let report = fit.report else { return nil }
    let size = AppState.sizeInFile
    let lines = FitText(self, columns: size.columns).lines(of: report).map(\.text)
    let plots = [Quantity.params, .tokens, .compute].compactMap { axis -> String? in
      let plot = PlotReport(self, content: .residual(axis))
      guard !plot.isEmpty else { return nil }
      return plot.plot(in: TerminalSize(columns: size.columns, rows: 16)).map {
        "\(plot.title)\n\n\($0.text)"
      }
    }
    let title = "Fit of \(report.law.family.rawValue) to \(table.title)"
    return ([title, lines.joined(separator: "\n")] + plots + [card(report)])
      .joined(separator: "\n\n")
  }

  /// What was fitted to what, line by line.
  private func card(_ report: FitReport) -> String {
    let (question, facts) = (report.question, facts)
    let coefficients = report.law.description.coefficients
    let held = question.constraints.fixed.sorted { $0.key < $1.key }
      .map { "\(coefficients[$0.key].symbol) = \(NumberFormat.exact($0.value))" }
    let values = zip(coefficients, report.law.preset.values)
      .map { "\($0.symbol) = \(NumberFormat.exact($1))" }
    var lines = [
      ("law", "\(report.law.description.title) (\(report.law.family.rawValue))"),
      ("coefficients", values.joined(separator: ", ")),
      ("held", held.isEmpty ? "none" : held.joined(separator: ", ")),
      ("objective", "\(question.objective.words), a sum over the runs"),
      ("starts", "\(report.startCount), designed; \(report.hopCount) hops from the lowest minima"),
      ("data", "\(table.title), \(report.runCount) of \(counted(allRuns.runs.count, "run"))"),
    ]
    lines += exclusions(question.visibility).map { ("", $0) }
    lines += [
      ("N is", facts.fileParamsWord.map { "\($0) params" } ?? "not said in the file"),
      ("C is", "as in the file, else 6ND"), ("made by", "scaleview \(Version.current)"),
    ]
    return lines.map { "\($0.0.padded(to: 14))\(appearance.glyphs.plain($0.1))\n" }.joined()
  }

  /// Which runs were not used, and why.
  private func exclusions(_ visibility: RunVisibility) -> [String] {
    var texts: [String] = []
    if !visibility.filter.isEmpty { texts.append("filter: \(visibility.filter.text)") }
    if !visibility.hidden.isEmpty { texts.append("hidden: runs \(numbers(visibility.hidden))") }
    if !visibility.leftOut.isEmpty {
      texts.append("left out by hand: runs \(numbers(visibility.leftOut))")
    }
    return texts
  }

  /// The places of runs among all, counted from one.
  private func numbers(_ mask: RunMask) -> String {
    let places = allRuns.runs.indices.lazy.filter { mask[$0] }.prefix(AppState.mostNumbers)
    return places.map { "\($0 + 1)" }.joined(separator: ", ")
      + (mask.count > AppState.mostNumbers ? " and \(mask.count - AppState.mostNumbers) more" : "")
  }

  private static let mostNumbers = 100
}

extension AppState {
  /// What the status line says while the text of the fit has the keyboard, the fullest first.
  var fitTexts: [String] {
    guard let report = fit.report else { return ["no fit yet: f fits \(law.family.rawValue)"] }
    guard report.isIdentified else { return ["not identified"] }
    return [report.summary, "fitted to \(counted(report.runCount, "run"))"]
  }
}
