import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// The part of a curve on which its law was fitted.
@Suite struct FittedPartTests {
  private func isFitted(
    _ family: LawFamily, over axis: Quantity, _ kind: (LossChart) -> LossCurve.Kind, at x: Double
  ) throws -> Bool {
    let chart = LossCharts(try Tables.sample("kaplan.csv"))[axis]
    let curves = LossCurves(chart: chart, law: ScalingLaw(family))
    return FittedPart(curves).contains([x], on: kind(chart)) == [true]
  }

  private func first(_ chart: LossChart) -> LossCurve.Kind { .held(0) }
  private func last(_ chart: LossChart) -> LossCurve.Kind { .held(chart.heldValues.count - 1) }

  // Oracle: Kaplan 2020, sections 1.2 and 3: N from 768 to 1.5e9, D from 2.2e7 to 2.3e10.
  @Test(arguments: [(700.0, false), (768, true), (1e6, true), (1.5e9, true), (1.6e9, false)])
  func kaplansCurvesEndWithHisModels(params: Double, isInside: Bool) throws {
    #expect(try isFitted(.kaplanND, over: .params, first, at: params) == isInside)
  }

  // Oracle: the 240 runs of Epoch's fit: D from 8.19e8 tokens, C from 1.40e18 FLOPs.
  @Test func heldValueBeyondTheRangeMakesTheWholeCurveAnExtrapolation() throws {
    #expect(try !isFitted(.chinchilla, over: .params, first, at: 1e9))
    #expect(try isFitted(.chinchilla, over: .params, last, at: 1e9))
  }

  @Test func frontierIsFittedWhereItsSplitIs() throws {
    #expect(try isFitted(.chinchilla, over: .compute, { _ in .frontier }, at: 1e20))
    #expect(try !isFitted(.chinchilla, over: .compute, { _ in .frontier }, at: 1e15))
  }

  @Test func lawWithoutARecordedRangeIsNotMarked() throws {
    #expect(try isFitted(.kaplanCmin, over: .compute, { _ in .single }, at: 1e30))
  }
}
