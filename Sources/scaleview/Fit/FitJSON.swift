import RunData
import Fitting
import ScaleviewUI
import ScalingLaws

extension Estimate {
  var json: JSONValue {
    .object([
      "value": .number(value), "se": .number(standardError), "ci95": interval.json,
    ])
  }
}

extension ClosedRange<Double>? {
  var json: JSONValue {
    map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null
  }
}

extension ParametricReport {
  var json: JSONValue {
    let coefficients = family.description.coefficients
    func named(_ values: [JSONValue]) -> JSONValue {
      .object(Dictionary(uniqueKeysWithValues: zip(coefficients.map(\.symbol), values)))
    }
    let minima = fit.minima.map { minimum in
      JSONValue.object([
        "sum": .number(minimum.sum),
        "coefficients": named(minimum.coefficients.map { .number($0) }),
      ])
    }
    var members: [String: JSONValue] = [
      "law": .string(family.rawValue), "method": .string("parametric"),
      "runs": .count(input.table.runs.count), "used": .count(input.runs.count),
      "objective": objectiveJSON, "coefficients": named(estimates.map(\.json)),
      "allocation": allocation?.json ?? .null, "identified": .bool(identification.isIdentified),
      "open_coefficients": .array(
        identification.openCoefficients.map { .string(coefficients[$0].symbol) }),
      "condition": .number(identification.condition),
      "termination": .string(fit.termination.description),
      "gradient_norm": .number(fit.gradientNorm), "minima": .array(minima),
      "aicc": .number(FitLikelihood(fit).criterion),
      "warnings": .array(warnings.map { .string($0) }),
      "intervals": .string(intervalMethod), "report_card": reportCard,
    ]
    if !logEstimates.isEmpty {
      members["logs"] = .object(
        Dictionary(
          uniqueKeysWithValues: logEstimates.map { (coefficients[$0].symbol, $1.json) }))
    }
    if let profile { members["profile"] = profile.1.json(of: profile.symbol) }
    return .object(members)
  }

  private var objectiveJSON: JSONValue {
    .object([
      "name": .string(objective.id), "sum": .number(fit.sum), "delta": .number(objective.delta),
      "noise": .number(fit.noise),
    ])
  }

  /// What somebody else needs to repeat the fit.
  private var reportCard: JSONValue {
    let request = fit.fitter.request
    let coefficients = family.description.coefficients
    let fixed = request.constraints.fixed.map { (coefficients[$0].symbol, JSONValue.number($1)) }
    let bounds = request.constraints.bounds.map { (coefficients[$0].symbol, Optional($1).json) }
    let delta = objective.delta.map { " with delta \(short($0))" } ?? ""
    return .object([
      "data": .string(input.table.name),
      "params": .string(input.table.directives["params"] ?? "not said in the file"),
      "compute": .string("C = 6ND where the file gives none"),
      "objective": .string(objective.id + delta),
      "starts": .string(starts.rawValue), "start_count": .count(fit.descentCount),
      "hops": .count(fit.hopCount),
      "excluded": .array(
        input.table.runs.indices.filter { !input.positions.contains($0) }.map { .count($0 + 1) }),
      "weights": .string(input.weights.isEmpty ? "each run counts 1" : "those of the file"),
      "fixed": .object(Dictionary(uniqueKeysWithValues: fixed)),
      "bounds": .object(Dictionary(uniqueKeysWithValues: bounds)),
      "tied": .array(
        request.constraints.ties.map { tie in .array(tie.map { .string(coefficients[$0].symbol) }) }
      ),
      "draws": .count(draws.count), "seed": .string("\(seed)"),
      "outliers": .array(fit.outliers().map { .count(input.positions[$0] + 1) }),
    ])
  }
}

extension CoefficientProfile {
  func json(of symbol: String) -> JSONValue {
    .object([
      "coefficient": .string(symbol), "values": .array(values.map { .number($0) }),
      "sums": .array(sums.map { .number($0) }), "ci95": interval.json,
      "label": .string("approximate"),
    ])
  }
}

extension AllocationReport {
  var json: JSONValue {
    .object([
      "a": .number(paramsGrowth.value), "b": .number(tokensGrowth.value),
      "tokens_per_param": .number(tokensPerParam.value), "compute": .number(compute),
      "params": .number(params.value), "tokens": .number(tokens.value),
      "loss": .number(loss.value),
      "intervals": .object([
        "a": paramsGrowth.json, "b": tokensGrowth.json, "params": params.json,
        "tokens": tokens.json, "tokens_per_param": tokensPerParam.json, "loss": loss.json,
      ]),
      "near_best": .array(
        basins.map { basin in
          .object([
            "within": .number(basin.tolerance), "params": Optional(basin.params).json,
          ])
        }),
    ])
  }
}

extension IsoFLOPReport {
  var json: JSONValue {
    let split = fit.allocation(compute: compute)
    return .object([
      "method": .string("isoflop"), "interpolation": .string("akima of ln loss"),
      "runs": .count(input.table.runs.count), "used": .count(input.runs.count),
      "budgets": .array(fit.budgets.map(Self.json)),
      "exponents": .object(["params": paramsExponent.json, "tokens": tokensExponent.json]),
      "parabola": .object([
        "params": .number(parabola?.paramsExponent), "tokens": .number(parabola?.tokensExponent),
      ]),
      "allocation": .object([
        "a": .number(fit.paramsExponent), "b": .number(fit.tokensExponent),
        "compute": .number(compute), "tokens_per_param": .number(split.tokens / split.params),
      ]),
      "warnings": .array(warnings.map { .string($0) }),
    ])
  }

  private static func json(_ budget: BudgetOptimum) -> JSONValue {
    .object([
      "compute": .number(budget.compute), "params_opt": .number(budget.params),
      "tokens_opt": .number(budget.tokens), "loss_opt": .number(budget.loss),
      "edge": .bool(budget.isAtEdge),
    ])
  }
}

extension EnvelopeReport {
  var json: JSONValue {
    .object([
      "method": .string("envelope"), "runs": .count(input.table.runs.count),
      "used": .count(input.runs.count), "on_envelope": .count(fit.runs.count),
      "exponents": .object([
        "params": Estimate(value: fit.paramsExponent).json,
        "tokens": Estimate(value: fit.tokensExponent).json,
      ]),
      "warnings": .array((input.warnings + input.unusedWeights).map { .string($0) }),
    ])
  }
}

extension LawComparison {
  var json: JSONValue {
    .object([
      "method": .string("parametric"), "runs": .count(input.table.runs.count),
      "used": .count(input.runs.count),
      "laws": .array((scores + baselines).map { Self.json($0, cuts: choice.cuts) }),
      "recommendation": .string(recommendation),
      "recommended": choice.isClear
        ? choice.best.map { .string($0) } ?? .null : .null,
      "params_at": .object([
        "compute": .number(compute),
        "params": .object(
          Dictionary(uniqueKeysWithValues: sizes.map { ($0.law, .number($0.params.value)) })),
        "intervals": .object(
          Dictionary(uniqueKeysWithValues: sizes.map { ($0.law, $0.params.json) })),
        "spread": spread.json,
      ]),
      "warnings": .array(input.warnings.map { .string($0) }),
    ])
  }

  private static func json(_ score: LawScore, cuts: [Double]) -> JSONValue {
    .object([
      "law": .string(score.name), "aicc": .number(score.criterion),
      "sum": .number(score.fit?.sum),
      "coefficients": score.fit.map { .count($0.coefficients.count) } ?? .null,
      "identified": score.fit.map { .bool($0.identification.isIdentified) } ?? .null,
      "mean_error": .number(score.meanError(atAll: cuts)),
      "held_out": .object(
        Dictionary(
          uniqueKeysWithValues: HeldOutTest.divisors.map {
            ("C_max/\(Int($0))", .number(score.heldOutError($0)))
          })),
    ])
  }
}
