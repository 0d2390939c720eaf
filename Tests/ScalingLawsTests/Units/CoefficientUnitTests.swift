import ScalingLaws
import TestSupport
import Testing

@Suite struct CoefficientUnitTests {
  // Oracle: mpmath at 30 digits: x / ln 2, e^x, x / ln 2 × 0.29335 (Gao and others 2020).
  @Test(arguments: [
    ("nats/token", LossUnit.nats, 1.8172, 1.8172),
    ("nats/token", .bits, 1.8172, 2.62166542830342304),
    ("nats/token", .perplexity, 1.8172, 6.15460141734402763),
    ("nats/token", .bitsPerByte, 1.8172, 0.769065553392809520),
    ("nats/token · params^α", .bits, 482.01, 695.393436658889239),
    ("nats/token · params^α", .perplexity, 482.01, 482.01),
    ("params", .bits, 6.4e13, 6.4e13), ("", .perplexity, 0.34, 0.34),
  ])
  func aCoefficientInAnotherUnit(
    text: String, loss: LossUnit, value: Double, expected: Double
  ) {
    let unit = CoefficientUnit(text)

    #expect(unit.value(value, in: loss).isNear(expected, within: 1e-15))
    #expect(unit.coefficient(of: expected, in: loss).isNear(value, within: 1e-15))
  }

  @Test(arguments: [
    ("nats/token", LossUnit.bitsPerByte, "bits/byte"), ("nats/token", .perplexity, "ppl"),
    ("nats/token · tokens^β", .bits, "bits/token · tokens^β"),
    ("nats/token · tokens^β", .perplexity, "nats/token · tokens^β"),
    ("tokens", .bits, "tokens"), ("", .bits, ""),
  ])
  func theUnitIsNamed(text: String, loss: LossUnit, name: String) {
    #expect(CoefficientUnit(text).symbol(in: loss) == name)
  }

  @Test(arguments: [0, -1])
  func noLossHasAPerplexityThatIsNotPositive(perplexity: Double) {
    #expect(!CoefficientUnit.loss.coefficient(of: perplexity, in: .perplexity).isFinite)
  }

  /// A floor that is no loss by its unit would stay in nats while its law does not.
  @Test(arguments: LawFamily.ofRuns)
  func theFloorOfALawOfRunsIsALoss(family: LawFamily) {
    for coefficient in family.description.coefficients
    where ["floor", "limit"].contains(coefficient.shortName) {
      #expect(coefficient.lossUnit == .loss)
    }
  }
}
