import Fitting
import RunData
import ScalingLaws

/// How the laws that the runs have the inputs of do on runs that they did not see.
package struct FitComparison: Hashable, Sendable {
  /// A law, or a guess that a law must beat.
  package struct Row: Hashable, Sendable {
    package let name: String
    /// Nil for a guess.
    package let family: LawFamily?
    package let isIdentified: Bool
    /// The mean error in log nats beyond the cuts, by which a law is chosen; nil where one is absent.
    package let meanError: Double?
    /// The root mean square error in log nats by what part of the largest compute the cut is.
    package let errors: [Double: Double]
    /// Akaike's corrected criterion above the least; nil for a guess.
    package let criterion: Double?
  }

  /// The question, of whose law nothing counts but the runs and the objective.
  package let question: FitQuestion
  package let rows: [Row]
  /// Which law to use, in words.
  package let recommendation: String

  /// What `scores` say; the guesses are made here.
  init(_ question: FitQuestion, _ input: FitInput, _ scores: [LawScore]) {
    self.question = question
    let choice = Fitting.LawChoice(scores)
    let sorted = scores.sorted { choice.rank(of: $0) < choice.rank(of: $1) }
    let least = scores.compactMap(\.criterion).min() ?? 0
    rows = (sorted + LawScore.baselines(input.runs)).map { Row($0, choice, above: least) }
    recommendation = choice.recommendation
  }
}

extension FitComparison.Row {
  fileprivate init(_ score: LawScore, _ choice: Fitting.LawChoice, above least: Double) {
    name = score.name
    family = score.fit?.fitter.request.family
    isIdentified = score.fit?.identification.isIdentified ?? true
    criterion = score.criterion.map { $0 - least }
    meanError = score.meanError(atAll: choice.cuts)
    var errors: [Double: Double] = [:]
    for divisor in HeldOutTest.divisors { errors[divisor] = score.heldOutError(divisor) }
    self.errors = errors
  }
}

/// The work on a comparison, law by law: for whoever carries out ``Effect/compareLaws(id:_:)``.
package struct ComparisonWork: Sendable {
  private let question: FitQuestion
  private let input: FitInput
  private let families = LawFamily.allCases.filter {
    $0.isFittable && $0.description.output == .loss
  }

  package init(_ question: FitQuestion) {
    self.question = question
    input = question.input
  }

  /// How many laws there are.
  package var count: Int { families.count }

  /// The scores of the laws with these numbers, on any thread; of a law that lacks an input, none.
  package func scores(_ range: Range<Int>) -> [LawScore] {
    range.compactMap { index in
      try? LawScore(input.request(for: families[index], objective: question.objective))
    }
  }

  /// What all scores say together.
  package func comparison(of scores: [LawScore]) -> FitComparison {
    FitComparison(question, input, scores)
  }
}

extension Fitting.LawChoice {
  /// Identified laws before others, then by the error that they are chosen by, then by AICc.
  package func rank(of score: LawScore) -> (Int, Double, Double) {
    let isIdentified = score.fit?.identification.isIdentified ?? false
    return (
      isIdentified ? 0 : 1, score.meanError(atAll: cuts) ?? .infinity,
      score.criterion ?? .infinity
    )
  }

  /// The recommendation in words.
  package var recommendation: String {
    guard let best else {
      return "none: no law is identified that could be tested on runs beyond a cut of compute"
    }
    guard let gain, let gainError else { return "\(best), the only law that could be tested" }
    let words =
      "the mean error on held-out runs is \(NumberFormat.significant(gain)) ± "
      + "\(NumberFormat.significant(gainError)) log nats less than the next law's"
    return isClear
      ? "\(best): \(words)"
      : "none: \(best) is first, but \(words), within its own standard error"
  }
}
