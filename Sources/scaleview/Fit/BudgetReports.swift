import Fitting
import RunData
import ScaleviewUI
import ScalingLaws

/// What the best sizes of the budgets say.
struct IsoFLOPReport {
  let input: FitInput
  let fit: IsoFLOPFit
  /// The same by the other interpolation, as the exponents depend on it.
  let parabola: IsoFLOPFit?
  let paramsExponent: Estimate
  let tokensExponent: Estimate
  let compute: Double
  let drawCount: Int

  init(_ input: FitInput, draws: Int, seed: UInt64, compute: Double) throws {
    let groups = BudgetGroups(input.runs)
    fit = try IsoFLOPFit(groups, method: .akima)
    parabola = try? IsoFLOPFit(groups, method: .parabola)
    let pairs = ParallelWork.map(draws, chunk: 64) { range in
      IsoFLOPFit.draws(range, of: groups, method: .akima, seed: seed)
        .map { ExponentPair(params: $0.params, tokens: $0.tokens) }
    }
    paramsExponent = Estimate(value: fit.paramsExponent, draws: pairs.map(\.params))
    tokensExponent = Estimate(value: fit.tokensExponent, draws: pairs.map(\.tokens))
    drawCount = pairs.count
    self.input = input
    self.compute = compute
  }

  var warnings: [String] {
    var warnings = input.warnings + input.unusedWeights
    let edges = fit.budgets.count(where: \.isAtEdge)
    if edges > 0 {
      warnings.append(
        "\(edges) of \(fit.budgets.count) budgets have their lowest run at the edge: the best size "
          + "may lie beyond")
    }
    if let parabola {
      warnings.append(
        "the params exponent depends on the interpolation: \(short(fit.paramsExponent)) by Akima's "
          + "curve, \(short(parabola.paramsExponent)) by parabolas")
    }
    return warnings
  }
}

/// The exponents of one draw.
private struct ExponentPair: Sendable {
  let params: Double
  let tokens: Double
}

/// What the envelope says.
struct EnvelopeReport {
  let input: FitInput
  let fit: EnvelopeFit
}
