import Fitting
import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite(.enabled(if: Shared.isPresent, "needs ../shared")) struct OtherLawFitTests {
  // Oracle: ../shared/reference/FITS.md, Kaplan's joint form with a floor on the 240 rows.
  @Test func kaplansJointLawWithAFloorFits() throws {
    let runs = try FitData.runs("chinchilla_epoch_240")
    let fit = try LawFitter(FitRequest(.kaplanNDFloor, runs: runs)).fit()

    let law = LawFamily.kaplanNDFloor.description
    let floor = try #require(law.coefficients.firstIndex { $0.unit == Quantity.loss.unit })
    #expect(fit.coefficients[floor].isNear(1.50474, within: 1e-5))
    #expect(fit.sum.isNear(0.00217472851, within: 1e-8))
    #expect(FitLikelihood(fit).criterion.isNear(-1407.783, within: 1e-6))
  }

  private func repeated() throws -> [TrainingRun] {
    try FitData.rows("datablations_182").map { row in
      func number(_ column: String) -> Double? { row[column].flatMap(Double.init) }
      return TrainingRun(
        params: number("params"), tokens: number("tokens"), compute: number("flops"),
        loss: number("loss") ?? 0, uniqueTokens: number("unique_tokens"))
    }
  }

  // Oracle: ../shared/reference/FITS.md, "Traps": with the Chinchilla part as published there are
  // several minima; the lowest known has this sum and these scales.
  @Test func everyMinimumOfTheDataConstrainedLawIsKept() throws {
    let exponent = 0.3526596
    let known = FitConstraints(fixed: [
      0: exponent, 1: exponent, 2: Double.exp(0.6254804), 3: Double.exp(6.255414),
      4: Double.exp(7.3049974),
    ])
    let fit = try LawFitter(
      FitRequest(.dataConstrained, runs: repeated(), constraints: known)
    ).fit()

    #expect(fit.sum.isNear(0.015804662, within: 1e-7), "\(fit.minima)")
    #expect(fit.coefficients[5].isNear(95.365, within: 1e-3))
    #expect(fit.coefficients[6].isNear(1.70591, within: 1e-3))
    #expect(fit.minima.count >= 2)
  }

  // Property: every law that can be fitted recovers itself from its own values.
  @Test(arguments: LawFamily.allCases.filter { $0.isFittable && $0.description.output == .loss })
  func aLawFindsNoWorseThanItself(family: LawFamily) throws {
    let law = ScalingLaw(family)
    let runs = FitData.grid(count: 80).compactMap { inputs -> TrainingRun? in
      guard let loss = law.value(at: inputs), loss.isFinite, loss > 0 else { return nil }
      return TrainingRun(
        params: inputs.params, tokens: inputs.tokens, loss: loss, steps: inputs[.steps],
        uniqueTokens: inputs[.uniqueTokens])
    }
    let fit = try LawFitter(FitRequest(family, runs: runs)).fit()

    let worst = fit.logResiduals.map(abs).max() ?? .infinity
    #expect(worst < 1e-5, "\(fit.coefficients) \(fit.termination)")
  }
}
