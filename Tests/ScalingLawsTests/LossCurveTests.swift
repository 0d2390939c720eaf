import ScalingLaws
import TestSupport
import Testing

@Suite struct LossCurveTests {
  // Oracle: ScalingLaw.loss at each point.
  @Test(arguments: LawFamily.ofRuns)
  func curveMatchesTheLossAtEachPoint(family: LawFamily) throws {
    let law = ScalingLaw(family)
    let values = (0..<100).map { 1e6 * Double($0 + 1) * Double($0 + 1) }

    let overParams = law.losses(params: values, tokens: 2e10)
    let overTokens = law.losses(params: 1e9, tokens: values)

    for (index, value) in values.enumerated() {
      let params = try #require(law.loss(params: value, tokens: 2e10))
      let tokens = try #require(law.loss(params: 1e9, tokens: value))
      #expect(overParams[index].isNear(params, within: 2e-14))
      #expect(overTokens[index].isNear(tokens, within: 2e-14))
    }
  }

  @Test func pointOutsideTheDomainIsNaN() {
    let law = ScalingLaw(.chinchilla)

    let losses = law.losses(params: [0, -1, .infinity, .nan, 1e9], tokens: 1e10)

    #expect(losses.map(\.isNaN) == [true, true, true, true, false])
    #expect(law.losses(params: [1e9], tokens: 0).allSatisfy { $0.isNaN })
    #expect(law.losses(params: [], tokens: 1e9).isEmpty)
  }
}
