import Fitting
import ScalingLaws

// The numbers, each with its uncertainty.
extension FitText {
  func coefficients(_ report: FitReport) -> [FitLine] {
    let open = Set(report.identification.openCoefficients)
    let fixed = report.question.constraints.fixed
    let isASCII = state.appearance.glyphs.isASCII
    let description = report.law.description.coefficients
    let rows = zip(description, report.spread.estimates).enumerated().map { index, pair in
      let (coefficient, estimate) = pair
      let state = open.contains(index) ? "open" : fixed[index] != nil ? "held" : ""
      return row(
        isASCII ? coefficient.symbol : coefficient.glyph,
        NumberFormat.significant(estimate.value, digits: 6), estimate, state: state,
        coefficient.name + (coefficient.unit.isEmpty ? "" : ", \(coefficient.unit)"))
    }
    let heading = ["", "value", "se", "95% interval", "known to", ""]
    guard report.isIdentified else {
      // Without an estimate there is neither an error nor an interval.
      let bare = ([["", "ended at", "", "", "", ""]] + rows).map { [$0[0], $0[1], $0[4], $0[5]] }
      return table(bare, roles: description.indices.map { open.contains($0) ? .warning : .text })
    }
    return table(
      [heading] + rows, roles: description.indices.map { open.contains($0) ? .warning : .text })
  }

  func split(_ report: FitReport) -> [FitLine] {
    guard let split = report.spread.allocation else { return [] }
    let size = { (value: Double) in Quantity.params.formatted(value) }
    let loss = { (value: Double) in Quantity.loss.formatted(value) }
    let compute = Quantity.compute.formatted(split.compute)
    let rows = [
      row("a", split.paramsGrowth, "N grows as C^a on the best split"),
      row("b", split.tokensGrowth, "D grows as C^b"),
      row("N", split.params, "best N at C = \(compute)", size),
      row("D", split.tokens, "best D", size),
      row("D/N", split.tokensPerParam, "tokens per param"),
      row("L", split.loss, "least loss, nats/token", loss),
    ]
    let basins = split.basins.map { basin in
      "\(NumberFormat.significant(basin.tolerance * 100))% \(size(basin.params.lowerBound)) to "
        + size(basin.params.upperBound)
    }
    return table([["", "best split", "se", "95% interval", "known to", ""]] + rows)
      + wrapped("N within a share of the least loss: \(basins.joined(separator: ", "))", .secondary)
  }

  /// How the intervals were found, and what they do not say.
  func method(_ report: FitReport) -> [FitLine] {
    let more = report.isResampling ? "resampling ... until then " : ""
    return wrapped(
      "Intervals: \(more)\(report.spread.method.text)", report.isResampling ? .status : .secondary)
  }

  private func row(
    _ symbol: String, _ estimate: Estimate, _ name: String,
    _ format: ((Double) -> String)? = nil
  ) -> [String] {
    let value = format ?? { NumberFormat.significant($0, digits: 4) }
    return row(
      symbol, value(estimate.value), estimate, state: "", name,
      format ?? { NumberFormat.significant($0) })
  }

  private func row(
    _ symbol: String, _ value: String, _ estimate: Estimate, state: String, _ name: String,
    _ format: (Double) -> String = { NumberFormat.significant($0) }
  ) -> [String] {
    let interval = estimate.interval.map {
      "[\(format($0.lowerBound)), \(format($0.upperBound))]"
    }
    let error = estimate.standardError.map { "± " + format($0) }
    let known = state.isEmpty ? share(estimate) : state
    return [symbol, value, error ?? "", interval ?? "", known, name]
  }

  /// The standard error as a share of the value.
  private func share(_ estimate: Estimate) -> String {
    guard let error = estimate.standardError, estimate.value != 0 else { return "" }
    let share = error / abs(estimate.value)
    return share > 1 ? "> 100%" : NumberFormat.significant(100 * share, digits: 2) + "%"
  }

  private func table(_ rows: [[String]], roles: [ThemeRole] = []) -> [FitLine] {
    let plain = rows.map { $0.map(state.appearance.glyphs.plain) }
    let lines = TextTable(rows: plain, dispensable: [plain[0].count - 1, 4]).lines(columns: columns)
    return lines.enumerated().map { index, text in
      let role = roles.indices.contains(index - 1) ? roles[index - 1] : .text
      return FitLine(text: text, role: index == 0 ? .secondary : role)
    }
  }
}
