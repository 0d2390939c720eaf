import Fitting
import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite struct UncertaintyTests {
  // Oracle: ../shared/reference/FITS.md, 8000 draws pooled; tolerances of the issue, and a little
  // for 2000 draws.
  @Test(.enabled(if: Shared.isPresent, "needs ../shared"))
  func resampledPairsSpreadAsMeasured() throws {
    let runs = try FitData.runs("chinchilla_epoch_240")
    let fit = try LawFitter(FitRequest(.chinchilla, runs: runs)).fit()

    let draws = Bootstrap(fit, seed: 1).draws(0..<2000)

    func error(_ value: ([Double]) -> Double) -> Double {
      Estimate(value: 0, draws: draws.map(value)).standardError ?? .nan
    }
    #expect(error { $0[0] }.isNear(0.0151, within: 0.06))
    #expect(error { $0[1] }.isNear(0.0202, within: 0.06))
    #expect(error { $0[2] }.isNear(0.0256, within: 0.06))
    #expect(error { $0[1] / ($0[0] + $0[1]) }.isNear(0.0194, within: 0.06))
    #expect(error { Double.log($0[3]) }.isNear(0.253, within: 0.06))
    #expect(error { Double.log($0[4]) }.isNear(0.412, within: 0.06))
  }

  private let noisy = FitData.synthetic(ScalingLaw(.chinchilla), count: 60, noise: 0.01)

  @Test func drawsDependOnTheirNumberAlone() throws {
    let fit = try LawFitter(FitRequest(.chinchilla, runs: noisy)).fit()
    let bootstrap = Bootstrap(fit, seed: 5)

    let together = bootstrap.draws(0..<20)
    let apart = bootstrap.draws(0..<7) + bootstrap.draws(7..<20)

    #expect(together == apart)
    #expect(Bootstrap(fit, seed: 6).draws(0..<20) != together)
  }

  // Property: with every run five times in a group of its own, groups spread as the runs alone did;
  // five times as many independent runs would spread half as much.
  @Test func wholeGroupsAreDrawn() throws {
    let repeated = noisy.flatMap { Array(repeating: $0, count: 5) }
    let groups = noisy.indices.flatMap { Array(repeating: $0, count: 5) }
    let alone = try LawFitter(FitRequest(.chinchilla, runs: noisy)).fit()
    let grouped = try LawFitter(
      FitRequest(.chinchilla, runs: repeated, clusters: groups)
    ).fit()

    func spread(_ fit: LawFit) -> Double {
      Estimate(value: 0, draws: Bootstrap(fit, seed: 2).draws(0..<300).map { $0[0] })
        .standardError ?? .nan
    }
    #expect(spread(grouped).isNear(spread(alone), within: 0.01))
  }

  @Test func fewerThanTwiceAsManyRunsAsCoefficientsAreNotResampled() throws {
    let nine = try LawFitter(FitRequest(.chinchilla, runs: Array(noisy.prefix(9)))).fit()
    let ten = try LawFitter(FitRequest(.chinchilla, runs: Array(noisy.prefix(10)))).fit()

    #expect(!Bootstrap(nine).isMeaningful)
    #expect(Bootstrap(ten).isMeaningful)
  }

  // Property: the instant answer and the resampled one agree in size where noise is plain.
  @Test func theSandwichIsOfTheSizeOfTheResampledError() throws {
    let runs = FitData.synthetic(ScalingLaw(.chinchilla), count: 300, noise: 0.02)
    let fit = try LawFitter(
      FitRequest(.chinchilla, runs: runs, objective: .squaredLogLoss)
    ).fit()
    let sandwich = try #require(SandwichCovariance(fit))
    let draws = Bootstrap(fit, seed: 3).draws(0..<1000)

    for index in 0..<5 {
      let instant = try #require(
        sandwich.estimate(of: index, value: fit.coefficients[index]).standardError)
      let resampled = try #require(
        Estimate(value: 0, draws: draws.map { $0[index] }).standardError)
      #expect((0.8...1.25).contains(instant / resampled))
    }
  }

  @Test func aProfileIsLowestAtTheFit() throws {
    let fit = try LawFitter(FitRequest(.chinchilla, runs: noisy)).fit()

    let profile = try CoefficientProfile(fit, of: 0, count: 8)

    #expect(profile.sums.min() == profile.sums[8])
    let interval = try #require(profile.interval)
    #expect(interval.contains(fit.coefficients[0]))
  }
}
