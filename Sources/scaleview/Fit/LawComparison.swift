import Fitting
import Planning
import ScalingLaws

/// How all laws that the runs have the inputs of do on them.
struct LawComparison {
  let input: FitInput
  let scores: [LawScore]
  let baselines: [LawScore]
  let choice: LawChoice
  /// The best size of each law at one compute, where it has one.
  let sizes: [(law: String, params: Double)]
  let compute: Double

  init(_ input: FitInput, objective: FitObjective, compute: Double) throws {
    let families = LawFamily.allCases.filter { $0.isFittable && $0.description.output == .loss }
    let scores = ParallelWork.map(families.count, chunk: 1) { range in
      range.compactMap { index in
        try? LawScore(
          FitRequest(
            families[index], runs: input.runs, objective: objective, weights: input.weights,
            clusters: input.clusters))
      }
    }
    guard !scores.isEmpty else {
      throw CommandFailure.data(
        "\(input.table.name): no law can be fitted to these \(input.runs.count) runs; add runs, or "
          + "columns for params and tokens")
    }
    self.input = input
    self.scores = scores.sorted { ($0.criterion ?? 0) < ($1.criterion ?? 0) }
    baselines = LawScore.baselines(input.runs)
    choice = LawChoice(scores)
    self.compute = compute
    sizes = scores.compactMap { score in
      guard let fit = score.fit, fit.identification.isIdentified else { return nil }
      let law = LawFile.law(fit, of: input.table)
      guard let params = try? law.optimalAllocation(compute: compute).params else { return nil }
      return (score.name, params)
    }
  }

  /// The recommendation in words.
  var recommendation: String {
    guard let best = choice.best else {
      return "none: too few runs beyond any cut of compute to test a prediction"
    }
    guard let gain = choice.gain, let error = choice.gainError else {
      return "\(best), the only law that could be tested"
    }
    let words = "the mean error on held-out runs is \(short(gain)) ± \(short(error)) log nats less "
    return choice.isClear
      ? "\(best): \(words)than the next law's"
      : "none: \(best) is first, but \(words)than the next law's, within its own standard error"
  }
}
