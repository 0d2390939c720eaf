import Fitting
import ScaleviewUI
import ScalingLaws

/// A number in few digits.
func short(_ value: Double) -> String { NumberFormat.significant(value) }

private func range(_ interval: ClosedRange<Double>?, _ format: (Double) -> String) -> String {
  interval.map { "[\(format($0.lowerBound)), \(format($0.upperBound))]" } ?? ""
}

/// "73.2B [61B, 88B]", or the value alone.
func estimateText(_ estimate: Estimate, _ format: (Double) -> String) -> String {
  let interval = estimate.interval.map { " \(range($0, format))" } ?? ""
  return format(estimate.value) + interval
}

/// Columns of text, each as wide as its widest field.
func columns(_ rows: [[String]]) -> String {
  let widths = (0..<(rows.first?.count ?? 0)).map { column in
    rows.map { $0[column].count }.max() ?? 0
  }
  return rows.map { row in
    var line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      .joined(separator: "  ")
    while line.hasSuffix(" ") { line.removeLast() }
    return line + "\n"
  }.joined()
}

func notes(_ warnings: [String]) -> String {
  warnings.isEmpty ? "" : "\n" + warnings.map { "! \($0)\n" }.joined()
}

extension ParametricReport {
  var text: String {
    let description = family.description
    let minima = fit.minima.count == 1 ? "one minimum" : "\(fit.minima.count) minima"
    let delta = objective.delta.map { " delta \(short($0))" } ?? ""
    let head = """
      \(description.title)  \(description.asciiFormula)
      \(input.runs.count) of \(input.table.runs.count) runs of \(input.table.name)
      \(objective.id)\(delta), sum \(fit.sum); \(fit.termination), gradient \(short(fit.gradientNorm)), \
      \(fit.descentCount) starts, \(fit.hopCount) hops, \(minima)


      """
    return head + columns(coefficientRows) + "\n" + minimaText + (allocation?.text ?? "")
      + "intervals: \(intervalMethod)\n"
      + "noise: \(noiseText); condition \(short(identification.condition))\n"
      + profileText + notes(warnings)
  }

  private var coefficientRows: [[String]] {
    let open = Set(identification.openCoefficients)
    let fixed = fit.fitter.request.constraints.fixed
    let coefficients = family.description.coefficients
    let rows = zip(coefficients, estimates).enumerated().flatMap { index, pair in
      let (coefficient, estimate) = pair
      let state = open.contains(index) ? "open" : fixed[index] != nil ? "fixed" : ""
      let row = Self.row(coefficient.symbol, estimate, state: state, coefficient.name)
      guard let log = logEstimates[index] else { return [row] }
      return [row, Self.row("ln \(coefficient.symbol)", log, state: "", "its logarithm")]
    }
    let hasIntervals = estimates.contains { $0.interval != nil }
    let interval = draws.isEmpty ? "interval, about 91%" : "95% interval"
    return [["", "value", hasIntervals ? "se" : "", hasIntervals ? interval : "", ""]] + rows
  }

  private static func row(
    _ symbol: String, _ estimate: Estimate, state: String, _ name: String
  ) -> [String] {
    [
      symbol, NumberFormat.significant(estimate.value, digits: 6),
      estimate.standardError.map { "± " + short($0) } ?? state,
      range(estimate.interval, short), name,
    ]
  }

  /// Where there are several minima, each with what it says.
  private var minimaText: String {
    guard fit.minima.count > 1 else { return "" }
    let lowest = fit.minima[0].sum
    let rows = fit.minima.map { minimum in
      [
        NumberFormat.significant(minimum.sum, digits: 6),
        "+" + short(100 * (minimum.sum / lowest - 1)) + "%",
      ] + minimum.coefficients.map { NumberFormat.significant($0, digits: 4) }
    }
    let symbols = family.description.coefficients.map(\.symbol)
    return "minima that were found, the first of them above:\n"
      + columns([["sum", "above"] + symbols] + rows) + "\n"
  }

  /// The scale of the residuals, and how *δ* compares.
  private var noiseText: String {
    let unit = objective == .squaredLoss ? "nats" : "log nats"
    let size = "\(short(fit.noise)) \(unit) (robust)"
    guard let delta = objective.delta else { return size }
    return "\(size), \(short(fit.noise / delta)) times delta"
  }

  private var profileText: String {
    guard let profile else { return "" }
    return "profile of \(profile.symbol) (approximate): "
      + (profile.1.interval.map { "95% \(range($0, short))" } ?? "never rises to its 95% level")
      + "\n"
  }
}

extension AllocationReport {
  var text: String {
    let size = { (value: Double) in Quantity.params.formatted(value) }
    let basinText = basins.map { basin in
      "\(short(basin.tolerance * 100))% \(size(basin.params.lowerBound))-\(size(basin.params.upperBound))"
    }.joined(separator: ", ")
    return """
      best split: N ~ C^\(estimateText(paramsGrowth, short)), D ~ C^\(estimateText(tokensGrowth, short))
      at C = \(Quantity.compute.formatted(compute)): N \(estimateText(params, size)), \
      D \(estimateText(tokens, size)), \(estimateText(tokensPerParam, short)) tokens/param, \
      loss \(estimateText(loss, short))
      N within a share of the least loss: \(basinText)

      """
  }
}

extension IsoFLOPReport {
  var text: String {
    let rows = fit.budgets.map { budget in
      [
        Quantity.compute.formatted(budget.compute), Quantity.params.formatted(budget.params),
        Quantity.tokens.formatted(budget.tokens), short(budget.loss),
        budget.isAtEdge ? "edge" : "",
      ]
    }
    return "IsoFLOP, Akima's curve of ln loss over ln N, \(fit.budgets.count) budgets\n\n"
      + columns([["C", "best N", "best D", "loss", ""]] + rows)
      + "\nN ~ C^\(estimateText(paramsExponent, short)), D ~ C^\(estimateText(tokensExponent, short))\n"
      + (drawCount == 0
        ? ""
        : "intervals: 95% by resampling runs within budgets, \(drawCount) draws; sampling error "
          + "only\n")
      + notes(warnings)
  }
}

extension EnvelopeReport {
  var text: String {
    "Envelope, hull of ln loss over ln C, \(fit.runs.count) of \(input.runs.count) runs on it\n\n"
      + "N ~ C^\(short(fit.paramsExponent)), D ~ C^\(short(fit.tokensExponent))\n"
      + notes(input.warnings + input.unusedWeights)
  }
}
