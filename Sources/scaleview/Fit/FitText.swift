import Fitting
import ScaleviewUI
import ScalingLaws

/// A number in few digits.
func short(_ value: Double) -> String { NumberFormat.significant(value) }

private func range(_ interval: ClosedRange<Double>?, _ format: (Double) -> String) -> String {
  interval.map { "[\(format($0.lowerBound)), \(format($0.upperBound))]" } ?? ""
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

private func notes(_ warnings: [String]) -> String {
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
      \(fit.descentCount) starts, \(minima)


      """
    return head + columns(coefficientRows) + "\n" + (allocation?.text ?? "")
      + "intervals: \(intervalMethod)\n"
      + "noise: \(short(fit.noise)) log nats (robust); condition \(short(identification.condition))\n"
      + profileText + notes(warnings)
  }

  private var coefficientRows: [[String]] {
    let open = Set(identification.openCoefficients)
    let fixed = fit.fitter.request.constraints.fixed
    let rows = zip(family.description.coefficients, estimates).enumerated().map { index, pair in
      let (coefficient, estimate) = pair
      let state = open.contains(index) ? "open" : fixed[index] != nil ? "fixed" : ""
      return [
        coefficient.symbol, NumberFormat.significant(estimate.value, digits: 6),
        estimate.standardError.map { "± " + short($0) } ?? state,
        range(estimate.interval, short), coefficient.name,
      ]
    }
    return [["", "value", "se", "95% interval", ""]] + rows
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
      best split: N ~ C^\(short(paramsGrowth.value)) \(range(paramsGrowth.interval, short)), \
      D ~ C^\(short(tokensGrowth.value))
      at C = \(Quantity.compute.formatted(compute)): N \(size(params.value)) \
      \(range(params.interval, size)), D \(size(tokens.value)) \(range(tokens.interval, size)), \
      \(short(tokensPerParam.value)) tokens/param, loss \(short(loss.value)) \(range(loss.interval, short))
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
      + "\nN ~ C^\(short(paramsExponent.value)) \(range(paramsExponent.interval, short)), "
      + "D ~ C^\(short(tokensExponent.value)) \(range(tokensExponent.interval, short))\n"
      + "intervals: 95% by resampling runs within budgets, \(drawCount) draws; sampling error only\n"
      + notes(warnings)
  }
}

extension EnvelopeReport {
  var text: String {
    "Envelope, hull of ln loss over ln C, \(fit.runs.count) of \(input.runs.count) runs on it\n\n"
      + "N ~ C^\(short(fit.paramsExponent)), D ~ C^\(short(fit.tokensExponent))\n"
      + notes(input.warnings)
  }
}

extension LawComparison {
  var text: String {
    let least = scores.compactMap(\.criterion).min() ?? 0
    let rows = (scores + baselines).map { score in
      let identified =
        score.fit.map { $0.identification.isIdentified ? "" : "not identified" } ?? ""
      return [score.name, score.fit.map { "\($0.coefficients.count)" } ?? ""]
        + HeldOutTest.divisors.map { score.heldOutError($0).map(short) ?? "-" }
        + [score.criterion.map { short($0 - least) } ?? "", identified]
    }
    let spread = sizes.map { "\($0.law) \(Quantity.params.formatted($0.params))" }
    return
      "\(input.runs.count) of \(input.table.runs.count) runs of \(input.table.name); errors in log "
      + "nats beyond a cut of compute\n\n"
      + columns(
        [["law", "k", "C_max/2", "C_max/4", "C_max/10", "AICc above least", ""]] + rows)
      + "\nrecommended: \(recommendation)\n"
      + "best N at C = \(Quantity.compute.formatted(compute)): \(spread.joined(separator: ", "))\n"
      + notes(input.warnings)
  }
}
