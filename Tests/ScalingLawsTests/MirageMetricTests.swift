import ScalingLaws
import TestSupport
import Testing

@Suite struct MirageMetricTests {
  struct Values: Decodable {
    let cases: [Case]
  }

  struct Case: Decodable {
    let loss: Double
    let answerTokens: Double
    let perToken: Double
    let exactMatch: Double
    let tokenEditDistance: Double

    func value(of metric: MirageMetric) -> Double {
      switch metric {
      case .perToken: perToken
      case .exactMatch: exactMatch
      case .tokenEditDistance: tokenEditDistance
      }
    }
  }

  // Oracle: the formulas at 40 digits, from Tests/Oracles/mirage.py.
  @Test(arguments: MirageMetric.allCases)
  func metricMatchesFormulaAt40Digits(metric: MirageMetric) throws {
    let cases = try Oracle.read("mirage.json", as: Values.self).cases

    for item in cases {
      let value = metric.value(loss: item.loss, answerTokens: item.answerTokens)

      // e^−TL has T·L rounded: up to half a unit of 500 in the exponent.
      #expect(value.isNear(item.value(of: metric), within: 1e-13), "\(item)")
      #expect(metric.range(answerTokens: item.answerTokens).contains(value))
    }

    #expect(cases.count > 10)
  }

  @Test func metricOfAPerfectModelIsPerfect() {
    #expect(MirageMetric.perToken.value(loss: 0, answerTokens: 5) == 1)
    #expect(MirageMetric.exactMatch.value(loss: 0, answerTokens: 5) == 1)
    #expect(MirageMetric.tokenEditDistance.value(loss: 0, answerTokens: 5) == 0)
  }

  @Test(arguments: MirageMetric.allCases)
  func betterDirectionIsThatOfLessLoss(metric: MirageMetric) {
    let worse = metric.value(loss: 3, answerTokens: 5)
    let better = metric.value(loss: 2, answerTokens: 5)

    #expect(metric.isHigherBetter == (better > worse))
  }
}
