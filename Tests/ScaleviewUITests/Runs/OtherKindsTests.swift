import CellKit
import RealModule
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Tables of splits.
@Suite struct OtherKindsTests {
  // Oracle: Hoffmann and others 2022, equation 4 with Epoch's constants: G 0.11963, a 0.5126 (LAWS.md, section 4).
  @Test func theCurveIsTheLawsBestSplit() throws {
    let state = AppState.opened(try Tables.sample("chinchilla-optimal.csv"))
    let plot = try #require(state.allocationPlot(.params))

    let params = plot.frontier(at: [5.76e23])[0]

    let expected = 0.11963 * Double.pow(5.76e23 / 6, 0.5126)
    #expect(params.isApproximatelyEqual(to: expected, relativeTolerance: 2e-3))
    let tokens = state.allocationPlot(.tokens)?.frontier(at: [5.76e23])[0] ?? 0
    #expect((6 * params * tokens).isApproximatelyEqual(to: 5.76e23, relativeTolerance: 1e-12))
  }

  @Test func theAgreementOfSplitsIsAGeometricMean() throws {
    let table = try Tables.reading("params,tokens,compute\n1e9,2e10,1.2e20\n4e9,5e9,1.2e20\n")
    let law = ScalingLaw(.chinchilla)
    let best = try law.optimalAllocation(compute: 1.2e20).params

    let agreement = try #require(AllocationAgreement(table, law))

    #expect(agreement.splits == 2)
    #expect(Double.exp(agreement.mean).isApproximatelyEqual(to: 2e9 / best))
  }
}
