import RunData
import ScalingLaws

/// What must be known beside the scores and the verdict of a task.
struct TaskCautions {
  private let reading: TaskReading

  init(_ reading: TaskReading) { self.reading = reading }

  var sentences: [String] {
    ofScale + ofScores + ofCounts + ofChance + ofPartner + ofBands + [seeds].compactMap(\.self)
  }

  private var ofScale: [String] {
    let points = (reading.step ?? reading.smooth)?.points ?? []
    let unplaced = points.count { $0.x == nil }
    let earlier = points.count { $0.x != nil && !$0.isScored }
    let count = points.count
    return [
      reading.isOfOneScale && unplaced < count ? "one scale only: there is no curve" : nil,
      unplaced > 0 ? "\(unplaced) of \(count) models have no \(reading.axis.rawValue)" : nil,
      earlier > 0
        ? "\(earlier) of \(count) readings are of fewer tokens than the most of their size: they "
          + "are shown, and in no score or verdict" : nil,
    ].compactMap(\.self)
  }

  private var ofScores: [String] {
    [reading.step, reading.smooth].compactMap { curve in
      curve?.scores?.reason.map { "\(curve?.metric.name ?? ""): \($0)" }
    }
  }

  private var ofCounts: [String] {
    guard let step = reading.step else { return [] }
    let answers = step.points.compactMap(\.answers)
    let broken = answers.count { !$0.isWhole }
    let items = Set(step.scored.compactMap { $0.answers?.items })
    let zeros = step.points.count { $0.zeroUpperBound != nil }
    return [
      answers.count < step.points.count
        ? "\(step.points.count - answers.count) of \(step.points.count) readings have no interval: "
          + "the number of items is not recorded" : nil,
      broken > 0
        ? "\(broken) of \(answers.count) values times n are no whole number: intervals take the "
          + "nearest count" : nil,
      items.count > 1
        ? "the test has \(items.min() ?? 0) to \(items.max() ?? 0) items: what it detects is that "
          + "of the fewest" : nil,
      zeros > 0
        ? "\(zeros) of \(step.points.count) readings are 0: bands up to their 95% bound, not points"
        : nil,
    ].compactMap(\.self)
  }

  private var ofChance: [String] {
    guard reading.step != nil else { return [] }
    guard reading.chance != nil else { return [reading.reasonWithoutChance] }
    guard let test = reading.aboveChance else { return [] }
    return test.testCount > 1
      ? []
      : ["one test against chance: uncorrected"]
  }

  private var ofPartner: [String] {
    guard let smooth = reading.smooth else { return [] }
    let others = reading.otherPartners.joined(separator: ", ")
    return [
      smooth.isDerived
        ? "\(smooth.metric.name) is computed from the step metric: it is in neither verdict nor "
          + "forecast" : nil,
      reading.otherPartners.isEmpty
        ? nil : "other smooth metrics: \(others) (--smooth-metric chooses)",
      unmatched.map { "\($0) models have only one of the two metrics" },
      disagreement,
    ].compactMap(\.self)
  }

  private var unmatched: Int? {
    guard let step = reading.step, let smooth = reading.smooth else { return nil }
    let common = CommonModels(step, smooth).pairs.count
    let alone = step.scored.count + smooth.scored.count - 2 * common
    return alone > 0 ? alone : nil
  }

  private var disagreement: String? {
    guard let step = reading.step?.direction, let smooth = reading.smooth?.direction,
      Set([step, smooth]) == [.rising, .inverse]
    else { return nil }
    return "the metrics disagree: the step metric is \(step.words), the smooth one \(smooth.words)"
  }

  private var ofBands: [String] {
    switch reading.verdict.reason {
    case .insideBands(let bands), .outsideBands(let bands):
      [
        bands.isFitted
          ? "T is the length under which the readings are most likely, not a measured one" : nil,
        reading.smooth?.metric.kind == .bits
          ? "p is that of a byte or character: T counts those, not tokens" : nil,
        reading.smooth?.metric.kind == .loss
          ? "p = e^-L is of the text that the loss was measured on, not of the task's answers"
          : nil,
      ].compactMap(\.self)
    default: []
    }
  }

  private var seeds: String? {
    reading.step?.points.contains { $0.interval != nil } == true
      ? "binomial intervals hold the draw of the items; how seeds of a model vary is not in them"
      : nil
  }
}
