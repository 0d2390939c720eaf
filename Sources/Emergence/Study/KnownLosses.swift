import RunData

/// The losses of models, also where a table has them as a metric of the task.
struct KnownLosses {
  private var losses: [ModelKey: Double] = [:]

  init(_ readings: [AbilityReading], isLoss: (AbilityReading) -> Bool) {
    for reading in readings where isLoss(reading) && reading.value > 0 {
      losses[ModelKey(reading)] = reading.value
    }
  }

  /// The readings with the losses that they lack, as far as they are known.
  func complete(_ readings: [AbilityReading]) -> [AbilityReading] {
    if losses.isEmpty { return readings }
    return readings.map { reading in
      var completed = reading
      completed.loss = reading.loss ?? losses[ModelKey(reading)]
      return completed
    }
  }
}

extension PartnerChoice {
  /// The losses that the test's own metrics tell.
  var losses: KnownLosses {
    KnownLosses(all) { metrics[$0.metric].kind == .loss }
  }
}
