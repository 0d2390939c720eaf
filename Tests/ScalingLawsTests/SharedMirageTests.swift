import ScalingLaws
import TestSupport
import Testing

@Suite(.enabled(if: Shared.isPresent, "needs ../shared"))
struct SharedMirageTests {
  struct Values: Decodable {
    let mirage: [Case]
  }

  struct Case: Decodable {
    let c: Double
    let alpha: Double
    let T: Double
    let N: Double
    let loss: Double
    let p: Double
    let exact_match: Double
    let ted: Double
  }

  // Oracle: ../shared/reference/emergence-values.json, from the loss to all three metrics.
  @Test func mirageCurvesMatchTheReferenceValues() throws {
    let path = Shared.path("reference/emergence-values.json")
    let cases = try Oracle.read(path: path, as: Values.self).mirage

    for item in cases {
      var law = ScalingLaw(.kaplanN)
      try law.set("alpha_N", to: -item.alpha)
      try law.set("N_c", to: item.c)

      let loss = try #require(law.value(at: [.params: item.N]))

      #expect(loss.isNear(item.loss, within: 1e-11))
      for (metric, expected) in [
        (MirageMetric.perToken, item.p), (.exactMatch, item.exact_match),
        (.tokenEditDistance, item.ted),
      ] {
        let value = metric.value(loss: loss, answerTokens: item.T)
        #expect(value.isNear(expected, within: 1e-11), "\(item) \(metric)")
      }
    }

    #expect(!cases.isEmpty)
  }
}
