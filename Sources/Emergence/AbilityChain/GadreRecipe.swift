import Fitting
import ScalingLaws

/// The recipe of Gadre and others: a loss law from five small runs, and an error law from those and
/// one more, both by least squares on the raw numbers.
///
/// The loss is *L = E + (a M^η + b M^−η) C^−η* of the four smallest sizes at 20 tokens a parameter
/// and of the smallest at 320. The error is *ε − k e^(−γL)* of the average over many tasks, of the
/// same runs and the next size at 20.
///
/// Source: Gadre and others, 2024, arXiv:2403.08540, sections 3.3 and 3.4, and the code released
/// with it.
public struct GadreRecipe: Sendable {
  /// One run: its loss on C4's evaluation part and its error on average over tasks.
  public struct Run: Hashable, Sendable {
    /// *N*, *D* and *L*.
    public let training: TrainingRun
    /// The mean top-1 error, in 0…1; nil where it was not measured.
    public let error: Double?

    /// A run.
    public init(_ training: TrainingRun, error: Double?) {
      self.training = training
      self.error = error
    }
  }

  /// The loss law, of the five runs.
  public let loss: LawFit
  /// The error by the loss, of up to six.
  public let error: AbilityFit

  /// The recipe on its runs among `runs`; there may be others.
  ///
  /// - Throws: ``GadreRecipeError``.
  public init(_ runs: [Run]) throws(GadreRecipeError) {
    let choice = try GadreChoice(runs)
    do {
      loss = try LawFitter(
        FitRequest(.gadre, runs: choice.forLoss.map(\.training), objective: .squaredLoss)
      ).fit()
    } catch { throw .loss(error) }
    let points = choice.forError.compactMap { run in
      run.error.map { AbilityPoint(run.training.loss, $0) }
    }
    do { error = try AbilityFit(AbilityFitRequest(.exponentialError, points: points)) } catch {
      throw .error(error)
    }
  }

  /// Both laws in a chain.
  public func chain(draws: Range<Int> = 0..<1000, seed: UInt64 = 0) -> AbilityChain {
    AbilityChain(
      loss: LossSource(loss, draws: draws, seed: seed), ability: error, draws: draws, seed: seed)
  }
}

/// Which runs the recipe takes.
private struct GadreChoice {
  let forLoss: [GadreRecipe.Run]
  let forError: [GadreRecipe.Run]

  init(_ runs: [GadreRecipe.Run]) throws(GadreRecipeError) {
    let base = Self.runs(runs, at: 20)
    guard base.count >= 4 else { throw .tooFewSizes(have: base.count) }
    guard let smallest = base.first?.training.params,
      let long = Self.runs(runs, at: 320).first(where: { $0.training.params == smallest })
    else { throw .noLongRun }
    forLoss = base.prefix(4) + [long]
    forError = forLoss + base.dropFirst(4).prefix(1)
  }

  /// One run a size with this many tokens a parameter, to 2%, the smallest first.
  private static func runs(_ runs: [GadreRecipe.Run], at ratio: Double) -> [GadreRecipe.Run] {
    var sizes: Set<Double> = []
    return runs.filter { abs(($0.training.tokensPerParam ?? 0) / ratio - 1) < 0.02 }
      .sorted { ($0.training.params ?? 0) < ($1.training.params ?? 0) }
      .filter { sizes.insert($0.training.params ?? 0).inserted }
  }
}

/// Why Gadre's recipe has no answer.
public enum GadreRecipeError: Error, Hashable, Sendable {
  /// There are too few sizes at 20 tokens a parameter.
  case tooFewSizes(have: Int)
  /// The smallest size has no run at 320 tokens a parameter.
  case noLongRun
  /// The loss law could not be fitted.
  case loss(FitError)
  /// The error law could not be fitted.
  case error(AbilityFitError)
}

extension GadreRecipeError: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .tooFewSizes(let have):
      "\(have) \(have == 1 ? "size" : "sizes") at 20 tokens a parameter; the recipe takes four"
    case .noLongRun: "the recipe takes one run of the smallest size at 320 tokens a parameter"
    case .loss(let error): "the loss law: \(error)"
    case .error(let error): "the error law: \(error)"
    }
  }
}
