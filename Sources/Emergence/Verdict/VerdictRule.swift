import RealModule
import RunData

/// The rule that gives a verdict, from the two curves of a task.
///
/// In this order: too little data; a jump below what the test detects; a break of the smooth metric;
/// the bands of *p^T*. A partner that is computed from the step metric does not enter.
struct VerdictRule {
  let step: MetricCurve?
  let smooth: MetricCurve?
  /// *b*: what guessing gives, or nil.
  let chance: Double?
  /// *T*, or nil to take the most likely one.
  let answerTokens: Double?

  var verdict: EmergenceVerdict { EmergenceVerdict(reason) }

  private var reason: EmergenceVerdict.Reason {
    guard let step, !step.scored.isEmpty else { return .noStepMetric }
    if let lack = lack(of: step.scored) { return lack }
    if let small = jumpBelowDetectable(step.scored) { return small }
    guard let smooth, !smooth.isDerived else {
      return .noPartner(isDerived: smooth?.isDerived ?? false)
    }
    let pairs = CommonModels(step, smooth)
    guard pairs.scales.count >= EmergenceVerdict.leastScales else {
      return .tooFewCommonScales(pairs.scales.count)
    }
    return broken(pairs, step.metric, smooth.metric) ?? banded(pairs, smooth.metric)
  }

  /// What the step metric lacks to tell anything.
  private func lack(of points: [TaskPoint]) -> EmergenceVerdict.Reason? {
    let items = points.map { $0.answers?.items }
    if items.contains(nil) { return .unknownItems }
    let fewest = items.compactMap(\.self).min() ?? 0
    if fewest < EmergenceVerdict.leastItems { return .tooFewItems(fewest) }
    let scales = Set(points.compactMap(\.x)).count
    return scales < EmergenceVerdict.leastScales ? .tooFewScales(scales) : nil
  }

  /// The smallest accuracy that the test with the fewest items detects: with 95% it reads one right
  /// answer, or it is above chance at 5%; nil where *n* is not known, or no count is above chance.
  var detectable: Double? {
    guard let items = step?.scored.compactMap({ $0.answers?.items }).min() else { return nil }
    guard let chance, chance > 0 else { return TestResolution(items: items).zeroUpperBound }
    return ChanceTest(items: items, chance: chance).leastAccuracy
  }

  private func jumpBelowDetectable(_ points: [TaskPoint]) -> EmergenceVerdict.Reason? {
    let values = points.map(\.value)
    guard let least = values.min(), let greatest = values.max() else { return nil }
    let jump = greatest - least
    // Where no count of the test is above chance, none is detected.
    let detectable = self.detectable ?? 1
    guard greatest < detectable || jump < detectable - (chance ?? 0) else { return nil }
    return .belowDetectable(jump: jump, detectable: detectable)
  }

  private func scale(_ pairs: CommonModels, _ metric: AbilityMetric) -> SmoothScale {
    SmoothScale(metric.kind, pairs.pairs.map(\.smooth.value), answerTokens: answerTokens)
  }

  /// A break of the smooth metric; nil where it has none.
  private func broken(
    _ pairs: CommonModels, _ stepMetric: AbilityMetric, _ smoothMetric: AbilityMetric
  ) -> EmergenceVerdict.Reason? {
    let positions = scale(pairs, smoothMetric).positions(pairs.pairs.map(\.smooth.value))
    let curve = pairs.means(of: positions)
    guard let test = BreakTest(x: pairs.scales, y: curve), test.isBreak else { return nil }
    let (from, to) = (pairs.scales[test.index], pairs.scales[test.index + 1])
    return pairs.jumps(at: test.index, stepMetric, smoothMetric)
      ? .breaksToo(test, from: from, to: to) : .breaksElsewhere(test, from: from, to: to)
  }

  /// Whether the step readings are what the smooth metric predicts.
  private func banded(_ pairs: CommonModels, _ metric: AbilityMetric) -> EmergenceVerdict.Reason {
    if let chance, chance > 0 {
      return .noBands(why: "p^T is for answers that guessing never hits, and chance is \(chance)")
    }
    let scale = scale(pairs, metric)
    let values = pairs.pairs.map(\.smooth.value)
    let least = scale.leastTokens(values)
    guard
      !values.contains(where: { scale.logPerToken($0, length: scale.answerTokens ?? least) == nil })
    else { return .noBands(why: scale.reasonWithoutShare) }
    let bands = ExactMatchBands(
      pairs.pairs.compactMap(\.step.answers), answerTokens: scale.answerTokens,
      leastTokens: least
    ) { length in values.map { scale.logPerToken($0, length: length) ?? .nan } }
    guard let bands else { return .noBands(why: "no p of it lies between 0 and 1") }
    return bands.outside == 0 ? .insideBands(bands) : .outsideBands(bands)
  }
}
