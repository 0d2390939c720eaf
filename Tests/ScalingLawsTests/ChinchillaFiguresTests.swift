import ScalingLaws
import TestSupport
import Testing

/// The figures that papers print of the Chinchilla form.
@Suite struct ChinchillaFiguresTests {
  // Oracle: the best splits at Gopher's 5.76e23 FLOPs, LAWS.md section 4: N and D in billions.
  @Test(arguments: [
    ("hoffmann", 32.2, 2980), ("hoffmann-tex", 40.4, 2380), ("epoch", 72.2, 1330),
    ("muennighoff", 70.0, 1370), ("devries", 41.7, 2300),
  ])
  func splitAtGophersBudgetIsThePapers(preset: String, params: Double, tokens: Double) throws {
    let budget: Quantities = [.compute: 5.76e23]

    let bestParams = try ScalingLaw(.chinchillaNopt, preset: preset).value(at: budget)
    let bestTokens = try ScalingLaw(.chinchillaDopt, preset: preset).value(at: budget)

    #expect(bestParams?.isNear(params * 1e9, within: 2e-3) == true)
    #expect(bestTokens?.isNear(tokens * 1e9, within: 3e-3) == true)
  }

  // Oracle: the exponents a of LAWS.md section 4, as printed.
  @Test(arguments: [
    ("hoffmann", 0.4516, 0.1535), ("hoffmann-tex", 0.4565, 0.1548), ("epoch", 0.5126, 0.1783),
    ("muennighoff", 0.5, 0.1763), ("devries", 0.4572, 0.1536), ("sardana-all", 0.571, 0.103),
    ("krajewski-dense", 0.502, 0.0632),
  ])
  func exponentsAreThePapers(preset: String, growth: Double, decay: Double) throws {
    let split = PowerTradeOff(chinchilla: try ScalingLaw(.chinchilla, preset: preset))

    #expect(split.paramsGrowth.isNear(growth, within: 1e-3))
    #expect(split.lossDecay.isNear(decay, within: 2e-3))
  }

  // Oracle: LAWS.md section 4: at 10B Hoffmann's equation gives 721B tokens, its TeX source 452B;
  // Epoch 202.7B, Muennighoff 196.1B (section 15).
  @Test(arguments: [
    ("hoffmann", 721.2), ("hoffmann-tex", 451.8), ("epoch", 202.7), ("muennighoff", 196.1),
  ])
  func tokensFor10BAreThePapers(preset: String, tokens: Double) throws {
    let split = PowerTradeOff(chinchilla: try ScalingLaw(.chinchilla, preset: preset))

    #expect(split.tokens(bestFor: 10e9).isNear(tokens * 1e9, within: 1e-3))
  }

  // Oracle: Hoffmann and others 2022, Table A3, approach 3.
  @Test(arguments: [(1.62e20, 1e9, 27.1e9), (2.46e22, 10e9, 410.1e9), (5.65e26, 1e12, 94.1e12)])
  func deVriesConstantsGiveTableA3(compute: Double, params: Double, tokens: Double) throws {
    let split = PowerTradeOff(chinchilla: try ScalingLaw(.chinchilla, preset: "devries"))

    #expect(split.params(compute: compute).isNear(params, within: 0.03))
    #expect(split.tokens(compute: compute).isNear(tokens, within: 0.03))
  }

  // Oracle: Hoffmann and others 2022, Table A3: 6ND of its own row; the printed 1.26e24 is a tenth.
  @Test func computeOf175BIsNotTheMisprint() {
    let compute = HoffmannTable.approach3.interpolated(.compute, from: .params, at: 175e9)

    #expect(compute.isNear(Compute.total(params: 175e9, tokens: 12e12), within: 0.01))
  }

  // Oracle: interpolation at 60 digits, from Tests/Oracles/laws_chinchilla.py.
  @Test func tablesAreReadOnStraightLinesOfLogarithms() throws {
    struct Values: Decodable {
      let interpolations: [Case]

      struct Case: Decodable {
        let approach: Int
        let relation: String
        let at: Double
        let value: Double
      }
    }
    let cases = try Oracle.read("laws_chinchilla.json", as: Values.self).interpolations
    let tables = [HoffmannTable.approach1, .approach2, .approach3]

    for item in cases {
      let isSize = item.relation == "N_of_C"
      let value = tables[item.approach - 1].interpolated(
        isSize ? .params : .tokens, from: isSize ? .compute : .params, at: item.at)
      #expect(value.isNear(item.value, within: 1e-12), "\(item)")
    }

    #expect(cases.count == 24)
  }

  // Oracle: Hoffmann and others 2022, Table 2 and LAWS.md section 4: exponents of the lines.
  @Test(arguments: [
    ("approach-1", 0.4981, 1.0075), ("approach-2", 0.4899, 1.0410), ("approach-3", 0.4587, 1.1795),
  ])
  func linesThroughTheTablesHaveThePapersExponents(
    preset: String, size: Double, data: Double
  ) throws {
    let sizes = try ScalingLaw(.hoffmannTableN, preset: preset)
    let tokens = try ScalingLaw(.hoffmannTableD, preset: preset)

    #expect(sizes["p"]?.isNear(size, within: 2e-4) == true)
    #expect(tokens["p"]?.isNear(data, within: 2e-4) == true)
  }

  // Oracle: the optimum's own definition: its loss, its compute and its sizes agree.
  @Test(arguments: ["hoffmann", "epoch", "muennighoff", "sardana-all"])
  func relationsOfTheOptimumAreInverseToEachOther(preset: String) throws {
    let law = try ScalingLaw(.chinchilla, preset: preset)
    let split = PowerTradeOff(chinchilla: law)
    let (params, tokens) = (split.params(compute: 1e22), split.tokens(compute: 1e22))

    let loss = try #require(law.loss(params: params, tokens: tokens))

    #expect(split.loss(compute: 1e22).isNear(loss, within: 1e-13))
    #expect(split.compute(reaching: loss)?.isNear(1e22, within: 1e-11) == true)
    #expect(split.tokens(bestFor: params).isNear(tokens, within: 1e-12))
    #expect(split.params(bestFor: tokens).isNear(params, within: 1e-12))
    #expect(split.compute(reaching: split.floor) == nil)
    #expect(split.criticalParams(reaching: split.floor) == nil)
  }

  // Oracle: the critical size's own definition: with unlimited data it has just that loss.
  @Test func criticalSizeHasTheLossWithUnlimitedData() throws {
    let law = ScalingLaw(.chinchilla)

    let params = try #require(PowerTradeOff(chinchilla: law).criticalParams(reaching: 2.1))

    #expect(law.limit(params: params)?.isNear(2.1, within: 1e-14) == true)
  }
}
