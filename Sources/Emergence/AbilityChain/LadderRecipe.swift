import Fitting
import ScalingLaws

/// The recipe of the OLMo ladder: small models of several sizes and lengths, their checkpoints, and
/// two steps in a chain.
///
/// Step one is *L(N, D) = A/N^α + B/D^β + E* of the task's loss in bits per byte, of the mean of each
/// run's last five checkpoints, by Huber's function with *δ = 10⁻³* on logarithms, where *ln A*,
/// *ln B*, *α*, *β* and *E* are not negative. Step two is the sigmoid of ``AbilityForm/ladderSigmoid``
/// by least squares over all checkpoints but each run's first tenth, as moving averages of five,
/// with an anchor of accuracy 1 at loss 0.
///
/// Source: Bhagia and others, 2024, arXiv:2412.04403, sections 3.2 and 3.3; the growing average at
/// the beginning and the bounds are those of the code released with it.
public struct LadderRecipe: Sendable {
  /// The share of a run's checkpoints that step two leaves out from the beginning.
  public static let skipped = 0.1
  /// How many checkpoints are averaged.
  public static let window = 5
  /// The reading that nobody made: certain answers are right.
  public static let anchor = AbilityPoint(0, 1)

  /// Step one.
  public let loss: LawFit
  /// Step two.
  public let accuracy: AbilityFit

  /// The recipe on `runs`.
  ///
  /// - Throws: ``LadderRecipeError``.
  public init(_ runs: [CheckpointRun]) throws(LadderRecipeError) {
    do {
      loss = try Self.lossFit(runs.compactMap { $0.final(window: Self.window) })
    } catch { throw .loss(error) }
    let points = runs.flatMap { $0.readings(skipping: Self.skipped, window: Self.window) }
    do { accuracy = try Self.accuracyFit(points) } catch { throw .accuracy(error) }
  }

  /// Step one of finished runs, whose loss is the task's, in bits per byte.
  ///
  /// - Throws: `FitError`.
  public static func lossFit(_ runs: [TrainingRun]) throws(FitError) -> LawFit {
    let description = LawFamily.chinchilla.description
    var constraints = FitConstraints()
    for symbol in ["A", "B"] {
      if let index = description.index(of: symbol) { constraints.bounds[index] = 1...1e300 }
    }
    for symbol in ["alpha", "beta"] {
      if let index = description.index(of: symbol) { constraints.bounds[index] = 0...1000 }
    }
    return try LawFitter(FitRequest(.chinchilla, runs: runs, constraints: constraints)).fit()
  }

  /// Step two of readings by the task's loss.
  ///
  /// - Throws: ``AbilityFitError``.
  public static func accuracyFit(
    _ points: [AbilityPoint]
  ) throws(AbilityFitError) -> AbilityFit {
    try AbilityFit(AbilityFitRequest(.ladderSigmoid, points: points, anchors: [anchor]))
  }

  /// Both steps in a chain.
  public func chain(draws: Range<Int> = 0..<1000, seed: UInt64 = 0) -> AbilityChain {
    AbilityChain(
      loss: LossSource(loss, draws: draws, seed: seed), ability: accuracy, draws: draws, seed: seed)
  }
}

/// Why the ladder's recipe has no answer.
public enum LadderRecipeError: Error, Hashable, Sendable {
  /// Step one could not be fitted.
  case loss(FitError)
  /// Step two could not be fitted.
  case accuracy(AbilityFitError)
}

extension LadderRecipeError: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .loss(let error): "step 1, the loss: \(error)"
    case .accuracy(let error): "step 2, the accuracy: \(error)"
    }
  }
}
