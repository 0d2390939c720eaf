import Fitting
import ScalingLaws

extension AppState {
  mutating func requestComparison() -> [Effect] {
    guard !table.runs.isEmpty else {
      message = .error("there is no run to fit a law to")
      return []
    }
    lastRequest += 1
    fit.comparing = lastRequest
    message = .note("comparing every law on held-out runs ... (Esc stops it)")
    return [.compareLaws(id: lastRequest, fitQuestion)]
  }

  mutating func finishComparison(_ id: Int, _ comparison: FitComparison?) {
    guard fit.comparing == id else { return }  // an answer to an older question
    fit.comparing = nil
    guard let comparison else { return }
    fit.comparison = comparison
    fit.showsComparisonFirst = true
    (fit.selected, fit.scroll) = (0, 0)
    message = .note("laws compared" + (screen == .fit ? "" : ": 5 has the table"))
  }

  /// Shows and fits a law of the table.
  mutating func fitLaw(_ family: LawFamily) -> [Effect] {
    guard LawFamily.ofRuns.contains(family) else {
      message = .error(
        "\(family.rawValue) has inputs that no plot shows: scaleview fit --law \(family.rawValue)")
      return []
    }
    let effects = family == law.family ? [] : use(ScalingLaw(family))
    return effects + update(FitAction.requested)
  }
}

extension FitText {
  /// The laws with their errors on held-out runs; nothing before they were compared.
  var comparison: [FitLine] {
    guard let comparison = state.fit.comparison else { return [] }
    let heading = ["law", "k", "mean"] + HeldOutTest.divisors.map(cut) + ["AICc above", ""]
    let table = TextTable(
      rows: [heading] + comparison.rows.map(fields), dispensable: [1, 3, 4, 5])
    let lines = table.lines(columns: columns)
    let isOld = !comparison.question.hasSameRuns(as: state.fitQuestion)
    return wrapped(
      "Laws on runs beyond a cut of compute, errors in log nats: Enter fits one", .title)
      + (isOld ? wrapped("Runs or objective were changed since: a compares anew.", .warning) : [])
      + zip(lines, [nil] + comparison.rows.map(\.family)).enumerated().map { index, line in
        let role: ThemeRole = index == 0 ? .secondary : .text
        return FitLine(text: line.0, role: role, row: line.1.map(FitRow.law))
      }
      + wrapped("Recommended: \(comparison.recommendation)", .secondary)
  }

  private func fields(_ row: FitComparison.Row) -> [String] {
    let count = row.family.map { String($0.description.coefficients.count) }
    let errors = HeldOutTest.divisors.map { divisor -> String in
      row.errors[divisor].map { NumberFormat.significant($0) } ?? "-"
    }
    let criterion = row.criterion.map { NumberFormat.significant($0) }
    let mean = row.meanError.map { NumberFormat.significant($0) }
    return [row.name, count ?? "", mean ?? "-"] + errors
      + [criterion ?? "", row.isIdentified ? "" : "not identified"]
  }

  private func cut(_ divisor: Double) -> String { "C/\(NumberFormat.significant(divisor))" }
}
