import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite struct SparseFigureTests {
  // Oracle: Clark 2022: 5M parameters with 128 experts are as good as about 55M; its printed constants
  // give 51.8M.
  @Test func smallRoutedModelEqualsADenseOneOfTenTimesItsSize() throws {
    let inputs: Quantities = [.params: 5e6, .experts: 128]

    let params = try #require(ScalingLaw(.clarkParams).value(at: inputs))

    #expect(params.isNear(51.8e6, within: 1e-3))
  }

  // Oracle: Clark 2022, equation 1: one expert counts as E_start, and none count beyond E_max.
  @Test(arguments: LawFamily.clarkExperts.description.presets.map(\.id))
  func expertsSaturate(preset: String) throws {
    let law = try ScalingLaw(.clarkExperts, preset: preset)

    let one = try #require(law.value(at: [.experts: 1]))
    let many = try #require(law.value(at: [.experts: 1e15]))

    #expect(one.isNear(try #require(law["E_start"]), within: 1e-13))
    #expect(many.isNear(try #require(law["E_max"]), within: 1e-9))
  }

  @Test func oneExpertIsTheDenseModel() throws {
    let params = ScalingLaw(.clarkParams).value(at: [.params: 1e8, .experts: 1])

    #expect(try #require(params).isNear(1e8, within: 1e-12))
  }

  @Test func finerExpertsLowerTheLoss() {
    let law = ScalingLaw(.krajewski)

    let losses = [1.0, 2, 4, 8, 16].compactMap {
      law.value(at: [.params: 1e9, .tokens: 2e10, .granularity: $0])
    }

    #expect(losses.count == 5 && losses == losses.sorted(by: >))
  }

  @Test func nothingIsAllSparse() {
    let inputs: Quantities = [.params: 1e9, .tokens: 1e10, .sparsity: 1]

    #expect(ScalingLaw(.abnar).value(at: inputs) == nil)
  }

  // Oracle: Kumar 2024: u* solves 3u e^-u = 1 - e^-u.
  @Test func bestPrecisionSolvesItsEquation() {
    let u = Kumar.bestBitsPerSensitivity

    #expect((3 * u * Double.exp(-u)).isNear(1 - Double.exp(-u), within: 1e-15))
  }

  @Test func bitsThatAreNotGivenLoseNothing() throws {
    let law = ScalingLaw(.kumarParams)
    let weights: Quantities = [.params: 1e8, .weightBits: 4]
    var all = weights
    all[.activationBits] = 1000
    all[.cacheBits] = 1000

    #expect(law.value(at: weights) == law.value(at: all))
    all[.cacheBits] = -1
    #expect(law.value(at: all) == nil)
  }

  // Oracle: Busbridge 2025, equation 9, with F = 2N.
  @Test func freeTeacherCostsTheStudentAlone() throws {
    let inputs: Quantities = [
      .params: 1e9, .tokens: 2e10, .teacherParams: 7e9, .teacherTokens: 1e12,
    ]

    #expect(try ScalingLaw(.distillationCost, preset: "free").value(at: inputs) == 1.2e20)
    #expect(ScalingLaw(.distillationCost).value(at: inputs) == 1.2e20 + 14e9 * 3.02e12)
  }
}
