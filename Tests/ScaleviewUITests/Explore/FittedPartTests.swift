import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// The part of a curve on which its law was fitted.
@Suite struct FittedPartTests {
  private func curves(_ family: LawFamily, over axis: Quantity) throws -> LossCurves {
    LossCurves(
      chart: LossCharts(try Tables.sample("kaplan.csv"))[axis], law: ScalingLaw(family))
  }

  // Oracle: Kaplan 2020, sections 1.2 and 3: N from 768 to 1.5e9, D from 2.2e7 to 2.3e10.
  @Test(arguments: [(700.0, false), (768, true), (1e6, true), (1.5e9, true), (1.6e9, false)])
  func kaplansCurvesEndWithHisModels(params: Double, isFitted: Bool) throws {
    #expect(try curves(.kaplanND, over: .params).isFitted(.held(0), at: params) == isFitted)
  }

  @Test func heldValueBeyondTheRangeMakesTheWholeCurveAnExtrapolation() throws {
    // Epoch's fit begins at 8.19e8 tokens; the sample's first curve holds 2.2e7.
    let curves = try curves(.chinchilla, over: .params)

    #expect(!curves.isFitted(.held(0), at: 1e9))
    #expect(curves.isFitted(.held(curves.chart.heldValues.count - 1), at: 1e9))
  }

  @Test func lawWithoutARecordedRangeIsNotMarked() throws {
    #expect(try curves(.kaplanCmin, over: .compute).isFitted(.single, at: 1e30))
  }
}
