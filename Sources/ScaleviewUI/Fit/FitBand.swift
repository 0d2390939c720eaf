import Fitting
import RealModule
import ScalingLaws

/// Where refits of resampled runs put one curve of a plot, in the middle 95% of cases.
package struct FitBand: Hashable, Sendable {
  let axis: Quantity
  let kind: LossCurve.Kind
  /// What the curve holds fixed; nil for a curve that holds nothing.
  let held: Double?
  let xs: [Double]
  /// In nats per token; not a number where there are too few refits with a loss.
  let lows: [Double]
  let highs: [Double]
}

/// The bands of a fit that are asked for: of every curve of the loss plots.
package struct BandQuestion: Hashable, Sendable {
  package let law: ScalingLaw
  /// The coefficients of the refits.
  package let draws: [[Double]]
  package let charts: LossCharts
}

/// The work on bands, part by part: for whoever carries out ``Effect/bandFit(id:_:)``.
package struct BandWork: Sendable {
  private let question: BandQuestion
  private let parts: [(chart: LossChart, kind: LossCurve.Kind)]

  package init(_ question: BandQuestion) {
    self.question = question
    parts = [Quantity.params, .tokens, .compute, .tokensPerParam].flatMap { axis in
      let chart = question.charts[axis]
      let kinds = chart.isEmpty ? [] : LossCurves(chart: chart, law: question.law).kinds
      return kinds.map { (chart, $0) }
    }
  }

  /// How many bands there are.
  package var count: Int { parts.count }

  /// Places along an axis: bands between them are straight, as the curves nearly are on log axes.
  private static let places = 64
  /// The axes show a little more than the runs, and a zoomed out view much more.
  private static let reach = 10.0

  /// The bands with these numbers, on any thread.
  package func bands(_ range: Range<Int>) -> [FitBand] {
    range.compactMap { index in
      let (chart, kind) = parts[index]
      return chart.extent.map { band(chart, kind, over: $0.x) }
    }
  }

  private func band(
    _ chart: LossChart, _ kind: LossCurve.Kind, over extent: ClosedRange<Double>
  ) -> FitBand {
    let xs = BandWork.places(over: extent)
    let curves = question.draws.map { values in
      var law = question.law
      for (index, value) in values.enumerated() { law.set(value, at: index) }
      return LossCurves(chart: chart, law: law).losses(kind, at: xs)
    }
    let intervals = xs.indices.map { place in
      Estimate(value: .nan, draws: curves.map { $0[place] }).interval
    }
    return FitBand(
      axis: chart.axis, kind: kind, held: kind.heldValue(in: chart), xs: xs,
      lows: intervals.map { $0?.lowerBound ?? .nan },
      highs: intervals.map { $0?.upperBound ?? .nan })
  }

  private static func places(over extent: ClosedRange<Double>) -> [Double] {
    let (first, last) = (
      Double.log(extent.lowerBound / reach), Double.log(extent.upperBound * reach)
    )
    return (0..<places).map { place in
      Double.exp(first + (last - first) * Double(place) / Double(places - 1))
    }
  }
}

extension LossCurve.Kind {
  /// What the curve holds fixed; nil where it holds nothing.
  func heldValue(in chart: LossChart) -> Double? {
    guard case .held(let index) = self, chart.heldValues.indices.contains(index) else { return nil }
    return chart.heldValues[index]
  }
}
