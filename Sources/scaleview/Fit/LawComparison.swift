import Fitting
import Planning
import ScaleviewUI
import ScalingLaws

/// How all laws that the runs have the inputs of do on them.
struct LawComparison {
  let input: FitInput
  let scores: [LawScore]
  let baselines: [LawScore]
  let choice: Fitting.LawChoice
  /// The best size of each law at one compute, where it has one.
  let sizes: [(law: String, params: Estimate)]
  let compute: Double

  init(
    _ input: FitInput, objective: FitObjective, compute: Double, draws: Int, seed: UInt64
  ) throws {
    let families = LawFamily.allCases.filter { $0.isFittable && $0.description.output == .loss }
    let scores = ParallelWork.map(families.count, chunk: 1) { range in
      range.compactMap { index in
        try? LawScore(input.request(for: families[index], objective: objective))
      }
    }
    guard !scores.isEmpty else {
      throw CommandFailure.data(
        "\(input.table.name): no law can be fitted to these \(input.runs.count) runs; add runs, or "
          + "columns for params and tokens")
    }
    self.input = input
    let choice = Fitting.LawChoice(scores)
    self.scores = scores.sorted { choice.rank(of: $0) < choice.rank(of: $1) }
    baselines = LawScore.baselines(input.runs)
    self.choice = choice
    self.compute = compute
    sizes = scores.compactMap { score in
      guard let fit = score.fit, fit.identification.isIdentified else { return nil }
      let bootstrap = Bootstrap(fit, seed: seed)
      let refits =
        bootstrap.isMeaningful ? ParallelWork.map(draws, chunk: 64, bootstrap.draws) : []
      let law = fit.law(of: input)
      let split = AllocationReport(law, draws: refits, compute: compute)
      return split.map { (score.name, $0.params) }
    }
  }

  /// The least and the largest of the best sizes; nil where fewer than two laws have one.
  var spread: ClosedRange<Double>? {
    let values = sizes.map(\.params.value)
    guard values.count > 1, let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }

  /// The recommendation in words.
  var recommendation: String { choice.recommendation }
}
