import RunData
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// The emergence curves, against the metrics of the law's loss.
@Suite struct EmergencePlotTests {
  @Test(arguments: MirageMetric.allCases, LossCurvesTests.axes)
  func valuesAreTheMetricOfTheLoss(metric: MirageMetric, axis: Quantity) throws {
    for length in [1, 5, 40] {
      let chart = LossCharts(try Tables.sample("kaplan.csv"))[axis]
      let law = ScalingLaw(.chinchilla)
      let plot = EmergencePlot(
        chart: chart, law: law, metric: metric, answerTokens: length,
        appearance: Appearance(theme: .roles, glyphs: .braille))
      let held = try #require(chart.heldValues.last)

      for (x, value) in zip(LossCurvesTests.places, plot.values(at: LossCurvesTests.places)) {
        let point: Quantities = [axis: x, chart.held: held]
        guard LossCurves(chart: chart, law: law).isInReach(point.completed) else {
          #expect(value.isNaN)
          continue
        }
        let loss = try #require(law.value(at: point.completed))
        // Oracle: the metric of the library, which has its own oracle.
        let expected = metric.value(loss: loss, answerTokens: Double(length))
        #expect(value.isNear(expected, within: 1e-9, absolute: 1e-300))
      }
    }
  }

  @Test func conditionIsTheLargestHeldValue() throws {
    let state = try AppState.sample()

    #expect(state.emergencePlot(.exactMatch).condition == "D=22B")
  }

  @Test func sparklineSpansItsValues() {
    let line = Sparkline(values: [0, 1, 2, 3, 4, 5, 6, 7]).text(.braille)

    #expect(line == "▁▂▃▄▅▆▇█")
    #expect(Sparkline(values: [2, 2]).text(.ascii) == "__")
    #expect(Sparkline(values: [.nan, 1, 2]).text(.ascii) == " _#")
    #expect(Sparkline(values: [.nan]).text(.braille).isEmpty)
    #expect(Sparkline(values: []).text(.braille).isEmpty)
  }
}
