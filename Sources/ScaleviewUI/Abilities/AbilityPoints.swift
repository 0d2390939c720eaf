import Emergence
import RealModule
import RunData
import ScalingLaws

/// The readings of a test by one metric, as a plot shows them.
struct AbilityPoints {
  /// A reading at its place on the axis.
  struct Point {
    let x: Double
    /// NaN for a reading of 0 that leaves a band and no point.
    let value: Double
    /// The ends of its interval; nil where none is known.
    let band: ClosedRange<Double>?
    /// The index of the family among the series.
    let series: Int
    /// The index among the models of the test.
    let model: Int
  }

  private(set) var points: [Point] = []
  /// The bands of the same metric that the step readings imply.
  private(set) var implied: [(x: Double, band: ClosedRange<Double>)] = []
  /// How many readings have no place on the axis.
  private(set) var unplaced = 0

  init(_ plot: AbilityPlot) {
    for (index, model) in plot.screen.models.enumerated() {
      guard let reading = plot.reading(of: model) else { continue }
      guard let x = model.x else {
        unplaced += 1
        continue
      }
      points.append(
        Point(
          x: x, value: reading.value, band: reading.band, series: model.series, model: index))
      if let band = plot.impliedBand(of: model) { implied.append((x, band)) }
    }
  }

  /// The extent along the axis; nil without points.
  var extent: ClosedRange<Double>? {
    guard let least = points.map(\.x).min(), let greatest = points.map(\.x).max() else {
      return nil
    }
    return least...greatest
  }

  /// Everything that has a height.
  var heights: [Double] {
    (points.map(\.value)
      + (points.compactMap(\.band) + implied.map(\.band)).flatMap {
        [$0.lowerBound, $0.upperBound]
      }).filter(\.isFinite)
  }
}

extension AbilityPlot {
  /// What the plot shows of a model; nil where it has no reading of the metric.
  func reading(of model: AbilityModel) -> (value: Double, band: ClosedRange<Double>?)? {
    switch source {
    case .step: return model.step.map { ($0.value, shows(.intervals) ? interval(of: $0) : nil) }
    case .smooth: return model.smooth.map { ($0.value, nil) }
    case .derived:
      guard isAllOrNothing else { return nil }
      return model.step.map { step in
        let band = interval(of: step).map(implied)
        let isZero = step.value <= 0
        return (isZero ? .nan : implied(step.value), shows(.impliedBand) || isZero ? band : nil)
      }
    }
  }

  /// The band of the smooth metric that a step reading implies, where that metric tells *p*.
  func impliedBand(of model: AbilityModel) -> ClosedRange<Double>? {
    guard source == .smooth, shows(.impliedBand), let kind = metric?.kind, isAllOrNothing,
      let step = model.step, let shares = interval(of: step).map(implied)
    else { return nil }
    let ends = [shares.lowerBound, shares.upperBound].compactMap {
      kind.value(tokenLoss: -Double.log($0), answerTokens: Double(answerTokens))
    }
    guard ends.count == 2, ends.allSatisfy(\.isFinite) else { return nil }
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }

  /// The 95% interval of a step reading: that of its own count, or of a test of as many items as the
  /// slider says; a reading of 0 reaches from 0 to its one-sided bound.
  func interval(of step: TaskPoint) -> ClosedRange<Double>? {
    guard let items = screen.view.items else {
      return step.interval.map { $0.lower...(step.zeroUpperBound ?? $0.upper) }
    }
    guard isShare, let answers = RightAnswers(share: step.value, of: items) else { return nil }
    if answers.count == 0 { return 0...TestResolution(items: items).zeroUpperBound }
    let interval = ProportionInterval.wilson(hits: answers.count, of: items)
    return interval.lower...interval.upper
  }

  private func implied(_ share: Double) -> Double {
    MirageMetric.perToken(impliedBy: share, answerTokens: Double(answerTokens))
  }

  private func implied(_ shares: ClosedRange<Double>) -> ClosedRange<Double> {
    implied(shares.lowerBound)...implied(shares.upperBound)
  }
}
