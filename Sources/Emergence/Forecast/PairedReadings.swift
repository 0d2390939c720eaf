import RunData
import ScalingLaws

/// The readings of one metric of a test, each with the loss of its model.
///
/// Where a model has no loss, a measured smooth metric of the test that is one serves: a loss, bits
/// per byte, a perplexity, or a log-likelihood with its sign turned. A derived metric never does.
struct PairedReadings {
  /// What is known of a model, and what it read.
  struct Reading {
    /// The name, or empty.
    let model: String
    /// *N*, *D*, *C* and the loss.
    let inputs: Quantities
    let reading: AbilityReading
  }

  /// The metric.
  let metric: AbilityMetric
  /// The readings, in the order of the table.
  let all: [Reading]

  init(_ readings: [AbilityReading], of metric: Int, in table: AbilityTable) {
    // A wide table repeats a reading beside each of its partners; it must not count more for that.
    var seen: Set<AbilityReading> = []
    let distinct = readings.filter { $0.model.isEmpty || seen.insert($0).inserted }
    let losses = PartnerLosses(distinct, beside: metric, in: table)
    self.metric = table.metrics[metric]
    all = distinct.filter { $0.metric == metric }.map { reading in
      var inputs = Quantities(
        params: reading.params, tokens: reading.tokens, compute: reading.compute)
      inputs.loss = reading.loss ?? losses[reading]
      return Reading(model: reading.model, inputs: inputs.completed, reading: reading)
    }
  }
}

/// What stands for the loss of each model: the smooth metric of a test that is one.
private struct PartnerLosses {
  private struct Model: Hashable {
    let name: String
    let params: Double?
    let tokens: Double?
    let compute: Double?

    init(_ reading: AbilityReading) {
      (name, params, tokens) = (reading.model, reading.params, reading.tokens)
      compute = reading.compute
    }
  }

  private var losses: [Model: Double] = [:]

  /// The losses of the partner that most models have; of several one that is a loss as it stands, and
  /// of these the first.
  init(_ readings: [AbilityReading], beside metric: Int, in table: AbilityTable) {
    let partners = Dictionary(grouping: readings.filter { $0.metric != metric }, by: \.metric)
      .filter { index, own in
        !own.contains(where: \.isDerived) && table.metrics[index].isLoss(own.map(\.value))
      }
    func rank(_ partner: (key: Int, value: [AbilityReading])) -> (Int, Int, Int) {
      (partner.value.count, table.metrics[partner.key].isHigherBetter ? 0 : 1, -partner.key)
    }
    let best = partners.max { rank($0) < rank($1) }
    for reading in best?.value ?? [] {
      losses[Model(reading)] = abs(reading.value)
    }
  }

  subscript(reading: AbilityReading) -> Double? { losses[Model(reading)] }
}

extension AbilityMetric {
  private static let losses = ["loss", "nll", "cross", "bits", "bpb", "perplexity", "surprise"]

  /// Whether the values are losses, or log-likelihoods: of one sign, and so called.
  fileprivate func isLoss(_ values: [Double]) -> Bool {
    let word = name.lowercased()
    if values.allSatisfy({ $0 > 0 }), !isHigherBetter {
      return Self.losses.contains(where: word.contains)
    }
    return values.allSatisfy { $0 < 0 } && word.contains("log") && isHigherBetter
  }
}
