import ScalingLaws
import TestSupport
import Testing

/// The figures that Kaplan's paper prints, or that are computed from its tables.
@Suite struct KaplanFiguresTests {
  // Oracle: Hoffmann and others 2022, Appendix D.4: Kaplan's best model for 10²¹ FLOPs has 4.68B.
  @Test func bestSizeOfHoffmannsExampleIs4_68B() throws {
    let params = try #require(ScalingLaw(.kaplanNopt).value(atCriticalBatch: 1e21))

    #expect(params.isNear(4.68e9, within: 1e-3))
  }

  // Oracle: Kaplan and others 2020, equation 4.4 and its exact inverse: 5.5e3 N^0.738.
  @Test(arguments: [1e8, 1e10, 1e12])
  func dataFloorIsTheInverseAtTwoPercent(params: Double) throws {
    let tokens = try ScalingLaw(.kaplanOverfit).solve(
      for: .tokens, reaching: 0.02, at: [.params: params])
    let rule = try #require(ScalingLaw(.kaplanDataFloor).value(at: [.params: params]))

    #expect(tokens.isNear(rule, within: 0.1))
  }

  // Oracle: Kaplan and others 2020, section 5.1: at B_crit, C = 2 C_min and S = 2 S_min.
  @Test func criticalBatchCostsTwiceTheLeast() throws {
    let batch = try #require(ScalingLaw(.kaplanBcrit).value(at: [.loss: 2.5]))
    let compute = ScalingLaw(.kaplanLeastCompute).value(
      at: [.compute: 2e21, .batch: batch, .loss: 2.5])
    let steps = ScalingLaw(.kaplanSmin).value(at: [.steps: 1e5, .batch: batch, .loss: 2.5])

    #expect(compute?.isNear(1e21, within: 1e-14) == true)
    #expect(steps?.isNear(5e4, within: 1e-14) == true)
  }

  // Oracle: Kaplan and others 2020, section 5.1: B_crit doubles for each 13% less loss.
  @Test func criticalBatchDoublesWith13PercentLessLoss() {
    #expect(PowerRule.lossDecrease(multiple: 2, exponent: 0.21).isNear(0.13, within: 0.05))
  }

  // Oracle: Kaplan and others 2020, section B.5: N × 2.7, S × 0.13, C × 0.35 against 2%.
  @Test func efficientStopTakesALargerModelAndFewerSteps() throws {
    let stops: Quantities = [
      .excess: KaplanFrontier().efficientExcess, .referenceExcess: 0.02,
    ]
    let params = try #require(ScalingLaw(.kaplanStopN).value(at: stops))
    let steps = try #require(ScalingLaw(.kaplanStopS).value(at: stops))

    #expect(params.isNear(2.7, within: 0.01))
    #expect(steps.isNear(0.13, within: 0.01))
    #expect((params * steps).isNear(0.35, within: 0.02))
  }

  // Oracle: Kaplan and others 2020, section 1.2: from 0.6 to 2.2 times the best size, 20% more
  // compute; 2.2 times needs 45% fewer steps.
  @Test func sizesNearTheBestCostAFifthMore() throws {
    let computes = [0.6, 2.2].compactMap {
      ScalingLaw(.kaplanSuboptC).value(at: [.sizeRatio: $0])
    }
    let steps = try #require(ScalingLaw(.kaplanSuboptS).value(at: [.sizeRatio: 2.2]))

    #expect(computes.count == 2 && computes.allSatisfy { $0 > 1.15 && $0 < 1.21 })
    #expect(steps.isNear(0.55, within: 0.01))
  }

  @Test func tooSmallASizeReachesTheLossByNoTraining() {
    #expect(ScalingLaw(.kaplanSuboptC).value(at: [.sizeRatio: 0.01]) == nil)
  }

  // Oracle: LAWS.md, section 2: C* 1.1e4 PF-days, N* 1.2e12, D* 2.5e11, L* 1.668 by Table 6 and
  // 3.1e8; the paper prints 1e4, 1e12, 1e12 and 1.7, each uncertain by a factor of ten.
  @Test func contradictionIsNearThePrintedPoint() throws {
    let point = KaplanContradiction()

    #expect(ComputeUnit.pfDays.value(flops: point.compute).isNear(1.1e4, within: 0.02))
    #expect(try #require(point.params).isNear(1.2e12, within: 0.03))
    #expect(point.tokens.isNear(2.5e11, within: 0.01))
    #expect(point.loss.isNear(1.668, within: 1e-3))
    let meeting = try #require(ScalingLaw(.kaplanD).value(at: [.tokens: point.tokens]))
    #expect(meeting.isNear(point.loss, within: 1e-12))
  }

  // Oracle: Kaplan and others 2020, Table 6 and equation 6.7, at one PF-day.
  @Test func tableSixAndEquation6_7AreKeptApart() throws {
    let pfDay: Quantities = [.compute: Compute.flopsPerPFDay]

    #expect(ScalingLaw(.kaplanDopt).value(at: pfDay) == 2e10)
    #expect(try ScalingLaw(.kaplanDopt, preset: "eq-6.7").value(at: pfDay) == 4e10)
  }
}
