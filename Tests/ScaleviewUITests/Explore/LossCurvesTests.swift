import CellKit
import RunData
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// The curves of the plots, against the law itself.
@Suite struct LossCurvesTests {
  static let places = (0...60).map { exponent in
    (0..<exponent).reduce(1e5) { value, _ in value * 2 }
  }
  static let axes: [Quantity] = [.params, .tokens, .compute]

  private func curves(_ family: LawFamily, over axis: Quantity) throws -> LossCurves {
    LossCurves(
      chart: LossCharts(try Tables.sample("kaplan.csv"))[axis], law: ScalingLaw(family))
  }

  @Test(arguments: LawFamily.ofRuns, axes)
  func curvesAreTheLawAtTheHeldValue(family: LawFamily, axis: Quantity) throws {
    let curves = try curves(family, over: axis)
    let law = ScalingLaw(family)

    for curve in curves.sampled(at: Self.places) {
      guard case .held(let index) = curve.kind else { continue }
      for (x, loss) in zip(Self.places, curve.losses) {
        // Oracle: the law asked at the one point.
        let point: Quantities = [axis: x, curves.chart.held: curves.chart.heldValues[index]]
        let expected = try #require(law.value(at: point.completed))
        let isInReach = curves.isInReach(point.completed)
        #expect(isInReach ? loss.isNear(expected, within: 1e-12) : loss.isNaN)
      }
    }
  }

  @Test func curveOverComputeEndsADecadeBeyondTheRuns() throws {
    let curves = try curves(.chinchilla, over: .compute)
    let params = curves.chart.heldValues[0]
    // The sample's tokens reach from 2.2e7 to 2.2e10.
    let tokens = [2.1e6, 2.3e6, 2.1e11, 2.3e11]

    let losses = curves.losses(.held(0), at: tokens.map { 6 * params * $0 })

    #expect(losses.map(\.isNaN) == [true, false, false, true])
  }

  @Test(arguments: LawFamily.ofRuns, axes)
  func thereAreAtMostSixCurves(family: LawFamily, axis: Quantity) throws {
    for table in [try Tables.sample("kaplan.csv"), Tables.generated(500), try Tables.oneRun()] {
      let curves = LossCurves(chart: LossCharts(table)[axis], law: ScalingLaw(family))

      #expect((1...6).contains(curves.kinds.count))
      #expect(Set(curves.kinds).count == curves.kinds.count)
    }
  }

  @Test(arguments: LawFamily.ofRuns.filter { $0.description.inputs.count == 1 })
  func aLawOfTheAxisAloneHasOneCurve(family: LawFamily) throws {
    let axis = try #require(family.description.inputs.first)
    let curves = try curves(family, over: axis)

    #expect(curves.kinds == [.single])
    let law = ScalingLaw(family)
    for (x, loss) in zip(Self.places, curves.losses(.single, at: Self.places)) {
      #expect(law.value(at: [axis: x]) == loss)
    }
  }

  @Test(arguments: [LawFamily.chinchilla, .kaplanND])
  func theFrontierIsBelowEveryOtherCurve(family: LawFamily) throws {
    for preset in family.description.presets {
      let curves = LossCurves(
        chart: LossCharts(try Tables.sample("kaplan.csv"))[.compute],
        law: ScalingLaw(family, preset: preset))
      let frontier = curves.losses(.frontier, at: Self.places)

      for kind in curves.kinds where kind != .frontier {
        for (least, other) in zip(frontier, curves.losses(kind, at: Self.places)) {
          #expect(other.isNaN || least <= other * (1 + 1e-12))
        }
      }
    }
  }

  @Test(arguments: [LawFamily.chinchilla, .kaplanND])
  func unlimitedTokensAreBelowEveryOtherCurve(family: LawFamily) throws {
    let curves = try curves(family, over: .params)
    let limit = curves.losses(.infiniteTokens, at: Self.places)

    for kind in curves.kinds where kind != .infiniteTokens {
      for (least, other) in zip(limit, curves.losses(kind, at: Self.places)) {
        #expect(least <= other)
      }
    }
  }
}

extension LossCurves {
  /// Whether a curve shows `point`: over compute, where its tokens are within a decade of a run's.
  func isInReach(_ point: Quantities) -> Bool {
    guard chart.axis == .compute, let runs = chart.tokens, let tokens = point.tokens else {
      return true
    }
    return tokens > runs.lowerBound / 10 && tokens < runs.upperBound * 10
  }
}
