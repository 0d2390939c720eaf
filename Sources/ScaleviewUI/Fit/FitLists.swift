import ScalingLaws

// What a person can act on: other minima, and runs that lie far off.
extension FitText {
  /// The minima, where there are several.
  func minima(_ report: FitReport) -> [FitLine] {
    guard report.minima.count > 1, let lowest = report.minima.first else { return [] }
    let symbols = report.law.description.coefficients.map {
      state.appearance.glyphs.isASCII ? $0.symbol : $0.glyph
    }
    let rows = report.minima.enumerated().map { index, minimum in
      ["\(index + 1)", NumberFormat.significant(minimum.sum, digits: 6), above(minimum, lowest)]
        + minimum.coefficients.map { NumberFormat.significant($0, digits: 4) }
    }
    let lines = TextTable(
      rows: [["", "sum", "above"] + symbols] + rows,
      dispensable: Array((3..<(3 + symbols.count)).reversed())
    ).lines(columns: columns)
    return wrapped("Several minima: Enter takes the sliders to one", .title)
      + lines.enumerated().map { index, text in
        index == 0
          ? FitLine(text: text, role: .secondary)
          : FitLine(text: text, row: .minimum(index - 1))
      }
  }

  private func above(_ minimum: FitReport.Minimum, _ lowest: FitReport.Minimum) -> String {
    let share = 100 * (minimum.sum / lowest.sum - 1)
    return share > 0 ? "+\(NumberFormat.significant(share, digits: 2))%" : "lowest"
  }

  func warnings(_ report: FitReport) -> [FitLine] {
    report.warnings.flatMap { wrapped("! \($0)", .warning) }
  }

  /// The runs that lie far off, then others that are left out.
  func farRuns(_ report: FitReport) -> [FitLine] {
    let residuals = Dictionary(
      report.outliers.map { ($0.run, $0.residual) }, uniquingKeysWith: { first, _ in first })
    let leftOut = state.visibility.leftOut
    let others = state.allRuns.runs.indices.lazy
      .filter { leftOut[$0] && residuals[$0] == nil }.prefix(FitText.mostRuns)
    let far = report.outliers.prefix(FitText.mostRuns).map(\.run)
    guard !far.isEmpty || !leftOut.isEmpty else {
      return wrapped(
        "No run is off by more than \(FitText.reach) times the noise.", .secondary)
    }
    let runs = far + (leftOut.isEmpty ? [] : Array(others))
    let rows = runs.map { row(ofRun: $0, residual: residuals[$0], report) }
    let lines = TextTable(rows: rows, dispensable: [5, 4, 3]).lines(columns: columns)
    return wrapped(title(report, far.count), .title)
      + zip(runs, lines).map { run, text in
        FitLine(text: text, role: leftOut[run] ? .secondary : .text, row: .run(run))
      }
  }

  private func title(_ report: FitReport, _ shown: Int) -> String {
    let count = report.outliers.count
    let part = count > shown ? ", the farthest \(shown) of them here" : ""
    return count == 0
      ? "Runs that are left out: Space takes one back"
      : "\(counted(count, "run")) off by more than \(FitText.reach) times the noise\(part): Space "
        + "leaves one out of the next fit"
  }

  private func row(ofRun run: Int, residual: Double?, _ report: FitReport) -> [String] {
    let row = RunsRow(table: state.allRuns, index: run, law: report.law)
    let mark = state.visibility.leftOut[run] ? "left out" : ""
    let size = residual.map { NumberFormat.fixed(abs($0) / report.noise, 1) + "x" } ?? ""
    return [
      row.text(.name), row.text(.residual), size, "N " + row.text(.params),
      "D " + row.text(.tokens), "L " + row.text(.loss), mark,
    ]
  }

  private static let reach = NumberFormat.significant(FitReport.outlierReach)
  /// Nobody goes through more of them here; the table of runs sorts all by residual.
  private static let mostRuns = 50
}
