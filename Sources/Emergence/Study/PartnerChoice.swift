import RunData

/// The metrics of one test of one family: which is the step, and which the smooth partner.
struct PartnerChoice {
  /// The readings of each metric, by the metric's index, in the order of the file.
  private let readings: [Int: [AbilityReading]]
  /// The indexes in order of appearance.
  private let order: [Int]
  let metrics: [AbilityMetric]
  /// The readings by all metrics.
  let all: [AbilityReading]

  init(_ readings: [AbilityReading], _ metrics: [AbilityMetric]) {
    var seen: Set<AbilityReading> = []
    // A wide table repeats a step reading beside each of its smooth partners; of models without a name
    // two equal readings may be two models.
    all = readings.filter { $0.model.isEmpty || seen.insert($0).inserted }
    self.readings = Dictionary(grouping: all, by: \.metric)
    var known: Set<Int> = []
    order = all.map(\.metric).filter { known.insert($0).inserted }
    self.metrics = metrics
  }

  /// The step metric called `name`; without a name, the one with the most readings.
  func step(_ name: String?) -> Candidate? {
    if let name { return candidates.first { $0.metric.isCalled(name) } }
    return candidates.filter { $0.metric.form == .step }.max {
      $0.readings.count < $1.readings.count
    }
  }

  /// The smooth metric called `name`; without a name, the best one measured on the models of `step`.
  func smooth(_ name: String?, beside step: Candidate?) -> Candidate? {
    if let name { return candidates.first { $0.metric.isCalled(name) } }
    return partners(beside: step).first
  }

  /// All smooth metrics, the best partner first: measured before derived, then the one that more
  /// models have, then the one that says more of a token.
  func partners(beside step: Candidate?) -> [Candidate] {
    let models = Set(step?.readings.map(ModelKey.init) ?? [])
    func rank(_ candidate: Candidate) -> (Int, Int, Int) {
      let common = Set(candidate.readings.map(ModelKey.init)).intersection(models).count
      return (candidate.isDerived ? 1 : 0, -common, candidate.metric.kind.rankAsPartner)
    }
    let smooth = candidates.filter {
      $0.metric.form == .smooth && $0.metric.name != step?.metric.name
    }
    return smooth.enumerated().sorted {
      let (first, second) = (rank($0.element), rank($1.element))
      return first == second ? $0.offset < $1.offset : first < second
    }.map(\.element)
  }

  /// A metric with its readings.
  struct Candidate {
    let metric: AbilityMetric
    let readings: [AbilityReading]
    var isDerived: Bool { readings.contains(where: \.isDerived) }
  }

  private var candidates: [Candidate] {
    order.map { Candidate(metric: metrics[$0], readings: readings[$0] ?? []) }
  }
}

/// What tells the models of a family apart.
struct ModelKey: Hashable {
  let model: String
  let params: Double?
  let tokens: Double?
  let compute: Double?

  init(_ reading: AbilityReading) {
    (model, params, tokens) = (reading.model, reading.params, reading.tokens)
    compute = reading.compute
  }

  init(_ point: TaskPoint) {
    (model, params, tokens) = (point.model, point.inputs.params, point.inputs.tokens)
    compute = point.inputs.compute
  }
}

extension MetricKind {
  /// How much a smooth metric says of a single token, the most first.
  fileprivate var rankAsPartner: Int {
    switch self {
    case .tokenShare: 0
    case .editDistance: 1
    case .logLikelihood: 2
    case .loss: 3
    case .perplexity: 4
    case .bits: 5
    case .logOptionShare: 6
    case .optionShare: 7
    case .brier: 8
    case .overlap: 9
    case .rightOrWrong, .unknown: 10
    }
  }
}
