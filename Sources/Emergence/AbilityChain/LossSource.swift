import Fitting
import Optimization
import RealModule
import ScalingLaws

/// A loss model with what is known of its uncertainty.
public struct LossSource: Sendable {
  /// The model.
  public let model: LossModel
  /// The same model of resampled runs; empty where it was published without them.
  public let draws: [LossModel]
  /// *ln L̂ − ln L* of the runs it was fitted to; empty where they are not at hand.
  public let logResiduals: [Double]
  /// The inputs that it was fitted to.
  public let range: FittedRange

  /// A published law: its uncertainty is not known, and counts as none.
  public init(published law: ScalingLaw) {
    model = .law(law)
    draws = []
    logResiduals = []
    range = law.preset.fittedRange
  }

  /// A fitted law with its draws.
  public init(_ fit: LawFit, draws: Range<Int> = 0..<1000, seed: UInt64 = 0) {
    let (family, runs) = (fit.fitter.request.family, fit.fitter.request.runs)
    model = .law(ScalingLaw(family, coefficients: fit.coefficients))
    self.draws = Bootstrap(fit, seed: seed).draws(draws).map {
      .law(ScalingLaw(family, coefficients: $0))
    }
    logResiduals = fit.logResiduals
    range = FittedRange(of: runs)
  }

  /// A line through losses by compute with its draws; nil for fewer than two computes.
  public init?(
    line points: [(compute: Double, loss: Double)], draws: Range<Int> = 0..<1000, seed: UInt64 = 0
  ) {
    guard let line = LossLine(points) else { return nil }
    model = .line(line)
    self.draws = draws.compactMap { draw in
      var generator = CounterGenerator(seed: seed, stream: UInt64(draw))
      let resample = points.indices.map { _ in points[generator.index(below: points.count)] }
      return LossLine(resample).map(LossModel.line)
    }
    logResiduals = points.map { Double.log(line.loss(compute: $0.compute) / $0.loss) }
    range = FittedRange(compute: Self.range(points.map(\.compute)))
  }

  private static func range(_ values: [Double]) -> ClosedRange<Double>? {
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }
}

extension ScalingLaw {
  /// The law of `family` with these coefficients, fitted rather than published.
  init(_ family: LawFamily, coefficients: [Double]) {
    self.init(family)
    for (index, value) in coefficients.enumerated() { set(value, at: index) }
  }
}

extension FittedRange {
  /// From the least to the largest *N*, *D* and *C* of `runs`.
  init(of runs: [TrainingRun]) {
    func range(_ values: [Double]) -> ClosedRange<Double>? {
      guard let low = values.min(), let high = values.max() else { return nil }
      return low...high
    }
    self.init(
      params: range(runs.compactMap(\.params)), tokens: range(runs.compactMap(\.tokens)),
      compute: range(runs.compactMap(\.compute)))
  }
}
