import RealModule
import ScalingLaws

/// How well laws predict the runs beyond a compute cut from those below it.
public struct HeldOutTest: Sendable {
  /// What part of the largest compute the cut is: 2 for half of it.
  public let divisor: Double
  /// The runs up to the cut, by position.
  public let trained: [Int]
  /// The runs beyond it.
  public let tested: [Int]
  private let runs: [TrainingRun]

  /// The cuts that are tried: a half, a quarter and a tenth of the largest compute.
  public static let divisors = [2.0, 4, 10]

  /// A test of `runs`; nil where it leaves fewer than two runs on either side.
  public init?(_ runs: [TrainingRun], divisor: Double) {
    guard let largest = runs.compactMap(\.compute).max() else { return nil }
    let cut = largest / divisor
    trained = runs.indices.filter { (runs[$0].compute ?? .infinity) <= cut }
    tested = runs.indices.filter { (runs[$0].compute ?? 0) > cut }
    guard trained.count >= 2, tested.count >= 2 else { return nil }
    self.divisor = divisor
    self.runs = runs
  }

  /// *|ln L̂ − ln L|* of each tested run under the law of `request`, refitted to the others; nil
  /// where they are too few for it.
  public func errors(of request: FitRequest) -> [Double]? {
    var part = request
    part.runs = trained.map { runs[$0] }
    part.weights = request.weights.isEmpty ? [] : trained.map { request.weights[$0] }
    part.clusters = []
    guard let fit = try? LawFitter(part).fit(), trained.count > fit.fitter.map.count,
      let kernel = LawKernel(request.family, runs: tested.map { runs[$0] })
    else { return nil }
    var predictions = [Double](repeating: 0, count: tested.count)
    kernel.evaluate(fit.coefficients, logLosses: &predictions)
    return zip(predictions, tested).map { abs($0 - Double.log(runs[$1].loss)) }
  }

  /// The same for the guess that nothing gets better: the lowest loss up to the cut.
  public var persistenceErrors: [Double] {
    let lowest = trained.map { runs[$0].loss }.min() ?? .nan
    return tested.map { abs(Double.log(lowest) - Double.log(runs[$0].loss)) }
  }

  /// The same for a line of *ln L* over *ln C*.
  public var powerLawErrors: [Double]? {
    let points = trained.map { index in
      (Double.log(runs[index].compute ?? .nan), Double.log(runs[index].loss))
    }
    guard let line = LineFit(points) else { return nil }
    return tested.map { index in
      let logCompute = Double.log(runs[index].compute ?? .nan)
      return abs(line.intercept + line.slope * logCompute - Double.log(runs[index].loss))
    }
  }
}
