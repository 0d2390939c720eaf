import Fitting
import ScalingLaws

/// Step one of a forecast by the loss: the first law that the readings' losses determine.
struct ForecastLoss: Sendable {
  let source: LossSource
  let fit: LawFit

  /// Below this many runs a law of both *N* and *D* is left alone.
  private static let fewestOfBoth = 8

  /// Nil where no law is determined, or none takes what is known of the target.
  init?(_ readings: [ForecastReading], target: Quantities, draws: Int, seed: UInt64) {
    let runs = readings.compactMap { reading -> TrainingRun? in
      let inputs = reading.inputs
      guard let loss = inputs.loss, loss.isFinite, loss > 0 else { return nil }
      return TrainingRun(
        params: inputs.params, tokens: inputs.tokens, compute: inputs.compute, loss: loss)
    }
    for family in Self.families(runs, target) {
      guard let fit = try? LawFitter(FitRequest(family, runs: runs)).fit(),
        fit.identification.isIdentified
      else { continue }
      self.fit = fit
      source = LossSource(fit, draws: 0..<draws, seed: seed)
      return
    }
    return nil
  }

  /// What to try, the best first.
  private static func families(_ runs: [TrainingRun], _ target: Quantities) -> [LawFamily] {
    func isKnown(_ quantity: Quantity) -> Bool {
      target[quantity] != nil && runs.allSatisfy { $0[quantity] != nil }
    }
    func varies(_ quantity: Quantity) -> Bool { Set(runs.map { $0[quantity] }).count >= 3 }
    var families: [LawFamily] = []
    if isKnown(.params), isKnown(.tokens), varies(.params), varies(.tokens),
      runs.count >= fewestOfBoth
    {
      families.append(.chinchilla)
    }
    if isKnown(.compute), varies(.compute) { families += [.floorC, .powerC] }
    if isKnown(.params), varies(.params) { families += [.floorN, .powerN] }
    if isKnown(.tokens), varies(.tokens) { families += [.floorD, .powerD] }
    return families
  }
}
