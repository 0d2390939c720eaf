import Fitting
import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite struct BudgetAnalysisTests {
  // Oracle: ../shared/reference/FITS.md, which took the minimum of Akima's curve from a grid: it
  // moves the exponent by up to 3·10⁻⁴.
  @Test(
    .enabled(if: Shared.isPresent, "needs ../shared"),
    arguments: [
      ("porian_rw_kaplan", IsoFLOPMethod.akima, 0.8338, 3e-4),
      ("porian_rw_tuned", .akima, 0.4970, 3e-4),
      ("porian_rw_kaplan", .parabola, 0.8648, 5e-5),
      ("porian_rw_tuned", .parabola, 0.5012, 5e-5),
    ])
  func exponentsAreThoseOfTheMethod(
    file: String, method: IsoFLOPMethod, exponent: Double, tolerance: Double
  ) throws {
    let groups = BudgetGroups(try FitData.runs(file))
    let fit = try IsoFLOPFit(groups, method: method)

    #expect(abs(fit.paramsExponent - exponent) <= tolerance)
    #expect((fit.paramsExponent + fit.tokensExponent).isNear(1, within: 1e-9))
  }

  // Oracle: scipy 1.17.1, Akima1DInterpolator on ln loss over 200,001 points a budget, then polyfit.
  @Test(
    .enabled(if: Shared.isPresent, "needs ../shared"),
    arguments: [("porian_rw_kaplan", 0.8336379603), ("porian_rw_tuned", 0.4967767423)])
  func theMinimumOfTheCurveIsExact(file: String, exponent: Double) throws {
    let fit = try IsoFLOPFit(BudgetGroups(FitData.runs(file)), method: .akima)

    #expect(abs(fit.paramsExponent - exponent) < 1e-5)
  }

  // Oracle: ../shared/reference/FITS.md.
  @Test(.enabled(if: Shared.isPresent, "needs ../shared"))
  func theEnvelopeOfLearningCurvesIsTheHull() throws {
    let fit = try EnvelopeFit(FitData.runs("gemstone_curves_hot"))

    #expect(fit.paramsExponent.isNear(0.499380216, within: 1e-8))
  }

  /// Five sizes at each of three budgets, around a best size of *0.1 √C*.
  private let sweeps: [TrainingRun] = [1e18, 1e19, 1e20].flatMap { compute in
    [-2.0, -1, 0, 1, 2].map { step in
      let params = 0.1 * compute.squareRoot() * Double.exp(step / 2)
      return TrainingRun(
        params: params, compute: compute, loss: 3 * Double.exp(0.01 * step * step))
    }
  }

  @Test func aSymmetricSweepHasItsBestInTheMiddle() throws {
    for method in IsoFLOPMethod.allCases {
      let fit = try IsoFLOPFit(BudgetGroups(sweeps), method: method)

      #expect(fit.paramsExponent.isNear(0.5, within: 1e-9))
      #expect(fit.budgets.allSatisfy { $0.loss.isNear(3, within: 1e-12) && !$0.isAtEdge })
      #expect(fit.allocation(compute: 4e18).params.isNear(2e8, within: 1e-9))
    }
  }

  @Test func aMinimumAtTheEdgeIsFlagged() throws {
    let cut = sweeps.filter { ($0.params ?? 0) >= 0.099 * ($0.compute ?? 0).squareRoot() }
    let fit = try IsoFLOPFit(BudgetGroups(cut), method: .akima)

    #expect(fit.budgets.allSatisfy { $0.isAtEdge })
  }

  @Test func oneBudgetIsTooFew() throws {
    let error = try #require(throws: FitError.self) {
      try IsoFLOPFit(BudgetGroups(Array(sweeps.prefix(5))), method: .akima)
    }

    #expect(error == .tooFewBudgets(have: 1))
  }

  @Test func budgetsAreDrawnWithinThemselves() {
    let groups = BudgetGroups(sweeps)

    let draws = IsoFLOPFit.draws(0..<50, of: groups, method: .parabola, seed: 4)
    let later = IsoFLOPFit.draws(10..<50, of: groups, method: .parabola, seed: 4)

    #expect(draws.count > 10)
    #expect(draws.last?.params == later.last?.params)
  }
}
