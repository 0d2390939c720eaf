import ScalingLaws
import TestSupport
import Testing

@Suite struct ModalityFigureTests {
  @Test func lossesOfTwoDomainsDoNotCompare() throws {
    let images = try ScalingLaw(.henighanN, preset: "image8")
    let video = try ScalingLaw(.henighanN, preset: "video")

    let caution = try #require(images.caution(comparedWith: video))

    #expect(caution.contains("do not compare"))
    #expect(images.caution(comparedWith: try ScalingLaw(.henighanC, preset: "image8")) == nil)
  }

  // Oracle: Henighan 2020, Table 1: what is left with endless size.
  @Test(arguments: [("image32", 2.20), ("video", 1.01), ("math", 0.28), ("vq16", 3.99)])
  func lossFallsToTheFloorOfItsDomain(domain: String, floor: Double) throws {
    let law = try ScalingLaw(.henighanN, preset: domain)

    let losses = [1e6, 1e9, 1e12, 1e150].compactMap { law.value(at: [.params: $0]) }

    #expect(losses.count == 4 && losses == losses.sorted(by: >))
    #expect(try #require(losses.last).isNear(floor, within: 1e-12))
  }

  // Oracle: arithmetic: C_0 is the budget of one parameter, of the order of 1e-12 PF-days.
  @Test(arguments: LawFamily.henighanNopt.description.presets.map(\.id))
  func computeScaleIsTheBudgetOfOneParameter(domain: String) throws {
    let law = try ScalingLaw(.henighanNopt, preset: domain)
    let scale = try #require(law["C_0"])

    let params = law.value(at: [.compute: ComputeUnit.pfDays.flops(of: scale)])

    #expect(try #require(params).isNear(1, within: 1e-12))
  }

  // Oracle: Liang 2024, equations 5 and 6: N D is C/6, up to the printed digits.
  @Test func diffusionSplitSpendsItsBudget() throws {
    let budget: Quantities = [.compute: 1e18]

    let params = try #require(ScalingLaw(.ditParams).value(at: budget))
    let tokens = try #require(ScalingLaw(.ditTokens).value(at: budget))

    #expect((6 * params * tokens).isNear(1e18, within: 0.02))
  }
}
