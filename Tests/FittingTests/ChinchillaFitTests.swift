import Fitting
import ScalingLaws
import TestSupport
import Testing

@Suite(.enabled(if: Shared.isPresent, "needs ../shared")) struct ChinchillaFitTests {
  // Oracle: ../shared/reference/fit-targets.json, certified by a 50-digit Newton step.
  @Test(arguments: [
    ("chinchilla_epoch_240", "chinchilla_epoch_240"),
    ("chinchilla_epoch_245", "chinchilla_epoch_245"),
    ("porian_rw_tuned", "porian:rw/tuned/short/const/standard/val"),
  ])
  func theCertifiedOptimumIsFound(file: String, target: String) throws {
    let expected = try #require(try FitData.targets()[target])
    let fit = try LawFitter(FitRequest(.chinchilla, runs: FitData.runs(file))).fit()

    for (coefficient, value) in zip(LawFamily.chinchilla.description.coefficients, fit.coefficients)
    {
      let certified = try #require(expected[coefficient.symbol])
      #expect(value.isNear(certified, within: 1e-8), "\(coefficient.symbol)")
    }
    let sum = try #require(expected["sum"])
    #expect(fit.sum.isNear(sum, within: 1e-12))
    #expect(fit.termination == .converged)
    #expect(fit.gradientNorm < 1e-11)
    #expect(fit.identification.isIdentified)
  }

  // Oracle: ../shared/reference/FITS.md, "The parametric objective".
  @Test(arguments: [
    (FitObjective.squaredLoss, [0.357615099, 0.427620618, 1.88281362, 567.8055, 7581.852]),
    (.squaredLogLoss, [0.360252798, 0.405883361, 1.864550095, 593.3221, 4875.638]),
  ])
  func squaresGiveTheirOwnOptimum(objective: FitObjective, expected: [Double]) throws {
    let runs = try FitData.runs("chinchilla_epoch_240")
    let fit = try LawFitter(FitRequest(.chinchilla, runs: runs, objective: objective)).fit()

    for (value, expected) in zip(fit.coefficients, expected) {
      #expect(value.isNear(expected, within: 1e-6))
    }
  }

  // Oracle: as above, RSS and Σr².
  @Test func sumsOfSquaresAreNotHalved() throws {
    let runs = try FitData.runs("chinchilla_epoch_240")
    let ofLoss = try LawFitter(FitRequest(.chinchilla, runs: runs, objective: .squaredLoss)).fit()
    let ofLog = try LawFitter(FitRequest(.chinchilla, runs: runs, objective: .squaredLogLoss)).fit()

    #expect(ofLoss.sum.isNear(0.083203807693, within: 1e-10))
    #expect(ofLog.sum.isNear(0.0114618869917, within: 1e-10))
  }

  // Oracle: as above, for other δ.
  @Test(arguments: [
    (1e-4, 0.34740885, 0.36538473), (1e-2, 0.35441550, 0.38153753),
  ])
  func deltaMatters(delta: Double, alpha: Double, beta: Double) throws {
    let runs = try FitData.runs("chinchilla_epoch_240")
    let fit = try LawFitter(
      FitRequest(.chinchilla, runs: runs, objective: .huber(delta: delta))
    ).fit()

    #expect(fit.coefficients[0].isNear(alpha, within: 1e-7))
    #expect(fit.coefficients[1].isNear(beta, within: 1e-7))
  }

  // Oracle: as above, Kaplan's joint form on the same rows.
  @Test func kaplansJointLawFitsTheSameRuns() throws {
    let runs = try FitData.runs("chinchilla_epoch_240")
    let fit = try LawFitter(FitRequest(.kaplanND, runs: runs)).fit()

    let expected = [0.09467554, 0.11414579, 8.87226511e12, 3.07009020e13]
    for (value, expected) in zip(fit.coefficients, expected) {
      #expect(value.isNear(expected, within: 1e-7))
    }
    #expect(fit.sum.isNear(0.00266310149, within: 1e-8))
  }

  // Oracle: as above, AICc under the likelihood of the objective.
  @Test func theCriterionIsThatOfTheHuberLikelihood() throws {
    let runs = try FitData.runs("chinchilla_epoch_240")
    let chinchilla = FitLikelihood(try LawFitter(FitRequest(.chinchilla, runs: runs)).fit())
    let kaplan = FitLikelihood(try LawFitter(FitRequest(.kaplanND, runs: runs)).fit())

    #expect(chinchilla.scale.isNear(4.67969e-6, within: 1e-5))
    #expect(chinchilla.criterion.isNear(-1746.793, within: 1e-6))
    #expect(kaplan.criterion.isNear(-1317.004, within: 1e-6))
  }

  // Oracle: as above, "condition 33 on the 240 rows"; the exact centre is a matter of taste.
  @Test func theConditionOfGoodDataIsSmall() throws {
    let runs = try FitData.runs("chinchilla_epoch_240")
    let fit = try LawFitter(FitRequest(.chinchilla, runs: runs)).fit()

    #expect((10...60).contains(fit.identification.condition))
  }

  // Oracle: the values are exact.
  @Test func aLawWithoutNoiseIsRecovered() throws {
    let law = ScalingLaw(.chinchilla)
    let runs = FitData.synthetic(law, count: 60, noise: 0)
    let fit = try LawFitter(FitRequest(.chinchilla, runs: runs)).fit()

    for (value, expected) in zip(fit.coefficients, law.coefficients) {
      #expect(value.isNear(expected, within: 1e-8))
    }
  }
}
