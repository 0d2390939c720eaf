import RealModule
import ScalingLaws

/// The residuals of a law's runs while they are added up.
struct ResidualSums {
  private var count = 0
  private var unpredicted = 0
  private var sum = 0.0
  private var squares = 0.0
  private var farthest: ResidualSummary.Farthest?

  /// So many runs are compared at a time; more would not stay near the processor.
  static let stretch = 4096

  /// Adds the residuals of `runs`, which are among `total`: of many, several at once.
  mutating func add(_ runs: ArraySlice<TrainingRun>, of total: Int, _ law: ScalingLaw) {
    let residuals = total > ResidualSums.stretch ? law.logResiduals(of: runs) : nil
    var inputs = Quantities()
    for index in runs.indices {
      if let residual = residuals?[index - runs.startIndex], residual.isFinite {
        add(residual, ofRun: index)
        continue
      }
      let run = runs[index]
      (inputs.params, inputs.tokens, inputs.compute) = (run.params, run.tokens, run.compute)
      if let predicted = law.value(at: inputs) {
        add(.log(run.loss / predicted), ofRun: index)
      } else if law.hasInputs(inputs.completed) {
        unpredicted += 1
      }
    }
  }

  private mutating func add(_ residual: Double, ofRun run: Int) {
    count += 1
    sum += residual
    squares += residual * residual
    if residual.magnitude > farthest?.residual.magnitude ?? -1 {
      farthest = ResidualSummary.Farthest(run: run, residual: residual)
    }
  }

  /// What was found; nil where no run has what the law needs.
  var summary: ResidualSummary? {
    guard count + unpredicted > 0 else { return nil }
    let scale = 1 / Double(count)
    return ResidualSummary(
      runs: count, unpredicted: unpredicted, rootMeanSquare: (squares * scale).squareRoot(),
      mean: sum * scale, farthest: farthest)
  }
}

extension ScalingLaw {
  fileprivate func hasInputs(_ inputs: Quantities) -> Bool {
    description.inputs.allSatisfy { inputs[$0] != nil }
  }
}
