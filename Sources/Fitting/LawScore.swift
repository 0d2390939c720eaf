import RealModule
import ScalingLaws

/// How a law, or a guess without one, does on the runs.
public struct LawScore: Sendable {
  /// The id of the law, or the name of the guess.
  public let name: String
  /// The fit to all runs; nil for a guess.
  public let fit: LawFit?
  /// Akaike's corrected criterion; nil for a guess.
  public let criterion: Double?
  /// The errors on held-out runs by the divisor of the cut; a cut that leaves too few runs is absent.
  public let heldOut: [Double: [Double]]

  /// The score of the law of `request`.
  ///
  /// - Throws: ``FitError`` where the law cannot be fitted to the runs.
  public init(_ request: FitRequest) throws(FitError) {
    let fit = try LawFitter(request).fit()
    name = request.family.rawValue
    self.fit = fit
    criterion = FitLikelihood(fit).criterion
    heldOut = Self.byDivisor(request.runs) { $0.errors(of: request) }
  }

  private init(guess: String, _ heldOut: [Double: [Double]]) {
    (name, fit, criterion) = (guess, nil, nil)
    self.heldOut = heldOut
  }

  /// What a law must beat: nothing gets better, and a pure power law of compute.
  public static func baselines(_ runs: [TrainingRun]) -> [LawScore] {
    [
      LawScore(guess: "persistence", byDivisor(runs) { $0.persistenceErrors }),
      LawScore(guess: "power law of C", byDivisor(runs) { $0.powerLawErrors }),
    ]
  }

  private static func byDivisor(
    _ runs: [TrainingRun], _ errors: (HeldOutTest) -> [Double]?
  ) -> [Double: [Double]] {
    var found: [Double: [Double]] = [:]
    for divisor in HeldOutTest.divisors {
      found[divisor] = HeldOutTest(runs, divisor: divisor).flatMap(errors)
    }
    return found
  }

  /// The root mean square of the errors at a cut, in log nats.
  public func heldOutError(_ divisor: Double) -> Double? {
    heldOut[divisor].map { mean($0.map { $0 * $0 }).squareRoot() }
  }
}
