import Fitting
import Optimization
import RealModule
import ScalingLaws

/// A loss model and an ability's law in a chain: from *(N, D, C)* to the metric, with the
/// uncertainty of both.
///
/// Draw *i* of the loss meets draw *i* of the ability: they come from different readings, so any
/// pairing serves.
public struct AbilityChain: Sendable {
  /// Step one.
  public let loss: LossSource
  /// Step two: the metric by the loss that step one gives.
  public let ability: AbilityFit
  private let draws: [AbilityLaw]
  private let seed: UInt64

  /// A chain with so many draws of the ability's law.
  ///
  /// - Precondition: `ability` has one predictor.
  public init(loss: LossSource, ability: AbilityFit, draws: Range<Int> = 0..<1000, seed: UInt64 = 0)
  {
    precondition(ability.law.predictorCount == 1, "a chain leads through one loss")
    self.loss = loss
    self.ability = ability
    self.seed = seed
    self.draws = ability.draws(draws, seed: seed &+ 1)
  }

  /// The metric of a model with these inputs; nil where the loss model lacks one.
  public func estimate(at inputs: Quantities) -> ChainEstimate? {
    guard let best = loss.model.loss(at: inputs) else { return nil }
    let losses = drawnLosses(at: inputs, best)
    var scatter = Scatter(self, seed: seed)
    var (metrics, readings): ([Double], [Double]) = ([], [])
    for (index, law) in draws.enumerated() {
      let loss = losses.isEmpty ? best : losses[index % losses.count]
      metrics.append(law.value(at: loss))
      readings.append(law.value(at: scatter.loss(loss)) + scatter.metric())
    }
    let value = ability.law.value(at: best)
    return ChainEstimate(
      loss: Estimate(value: best, draws: losses), metric: Estimate(value: value, draws: metrics),
      reading: Estimate(value: value, draws: readings),
      excursions: loss.range.distances(of: inputs).filter { $0.decades != 0 },
      lossBelowReadings: max(0, lowestLoss - best))
  }

  private func drawnLosses(at inputs: Quantities, _ best: Double) -> [Double] {
    loss.draws.compactMap { $0.loss(at: inputs) }.filter(\.isFinite)
  }

  private var lowestLoss: Double { ability.request.points.map(\.predictor).min() ?? .nan }
}

/// What a chain says of one model.
public struct ChainEstimate: Hashable, Sendable {
  /// The loss, with the spread of its law.
  public let loss: Estimate
  /// The metric, with the spread of both laws.
  public let metric: Estimate
  /// The metric that a test of the model would read: the laws' spread, and that of single models
  /// about them.
  public let reading: Estimate
  /// The inputs beyond those of the loss model, each with its decades.
  public let excursions: [Extrapolation.Excursion]
  /// How far the loss lies below the lowest that the ability was read at; 0 where it does not.
  public let lossBelowReadings: Double
}

/// How single models stray from the laws: residuals drawn again, by counting.
private struct Scatter {
  private let losses: [Double]
  private let metrics: [Double]
  private var generator: CounterGenerator

  init(_ chain: AbilityChain, seed: UInt64) {
    losses = chain.loss.logResiduals.map { -$0 }
    metrics = chain.ability.scatter
    generator = CounterGenerator(seed: seed, stream: .max)
  }

  mutating func loss(_ value: Double) -> Double {
    guard !losses.isEmpty else { return value }
    return value * Double.exp(losses[generator.index(below: losses.count)])
  }

  mutating func metric() -> Double { metrics[generator.index(below: metrics.count)] }
}

extension AbilityFit {
  /// The metric that a test of one more model would read at `predictors`: the spread of the law over
  /// draws, and that of single models about it.
  public func reading(
    at predictors: [Double], draws range: Range<Int> = 0..<1000, seed: UInt64 = 0
  ) -> Estimate {
    let scatter = scatter
    var generator = CounterGenerator(seed: seed, stream: .max)
    let values = draws(range, seed: seed).map { law in
      law.value(at: predictors) + scatter[generator.index(below: scatter.count)]
    }
    return Estimate(value: law.value(at: predictors), draws: values)
  }

  /// *y − ŷ* of every reading, widened by what the fit has taken from them.
  var scatter: [Double] {
    let (count, free) = (Double(residuals.count), Double(request.freeCount))
    let factor = count > free ? (count / (count - free)).squareRoot() : 1
    return residuals.map { -factor * $0 }
  }
}
