import Emergence
import Fitting
import TestSupport
import Testing

@Suite struct AbilityFitTests {
  // Oracle: Tests/Oracles/ability_fits.py, Newton's method at 40 digits.
  @Test(arguments: try AbilityOracle.read().cases)
  func theMinimumIsCertified(_ expected: AbilityOracle.Case) throws {
    let fit = try AbilityFit(expected.request)

    for (found, wanted) in zip(fit.law.coefficients, expected.coefficients) {
      #expect(found.isNear(wanted, within: 1e-7), "\(fit.law.coefficients)")
    }
    #expect(fit.sum.isNear(expected.sum, within: 1e-10))
    #expect(fit.termination.isMinimum)
    #expect(fit.isIdentified, "\(fit.reasons)")
  }

  // Property: a loss in other units has the same fit.
  @Test(arguments: try AbilityOracle.read().cases)
  func theUnitOfThePredictorDoesNotMatter(_ expected: AbilityOracle.Case) throws {
    var request = expected.request
    request.points = request.points.map { point in
      AbilityPoint(predictors: point.predictors.map { $0 * 1e9 }, value: point.value)
    }
    let fit = try AbilityFit(request)

    #expect(fit.sum.isNear(expected.sum, within: 1e-8))
  }

  @Test func drawsDependOnTheSeedAndTheirNumberAlone() throws {
    for expected in try AbilityOracle.read().cases {
      let fit = try AbilityFit(expected.request)

      let whole = fit.draws(0..<30, seed: 7)
      #expect(whole == fit.draws(0..<11, seed: 7) + fit.draws(11..<30, seed: 7))
      #expect(whole != fit.draws(0..<30, seed: 8))
    }
  }

  @Test func theIntervalOfAWellMeasuredLawHoldsItsTruth() throws {
    let expected = try #require(AbilityOracle.read().cases.first { $0.name == "hinge" })
    let fit = try AbilityFit(expected.request)

    let bend = fit.estimates(fit.draws(0..<400))[2]
    let interval = try #require(bend.interval)

    #expect(interval.contains(3.31))
    #expect(interval.upperBound - interval.lowerBound < 0.1)
  }

  // Property: anchors are no evidence about the spread, so every draw keeps them.
  @Test func everyDrawReachesTheAnchor() throws {
    let expected = try #require(AbilityOracle.read().cases.first { $0.name == "ladder" })
    let fit = try AbilityFit(expected.request)

    #expect(fit.draws(0..<100).allSatisfy { abs($0.value(at: 0) - 1) < 0.15 })
  }
}
