import RunData
import ScalingLaws

extension LadderRecipe {
  /// The runs of a table of abilities: a model with each of its checkpoints as a row.
  ///
  /// Rows belong to one run where name, family and params are the same; tokens put them in order. A
  /// row without params, tokens or a loss is left out.
  ///
  /// - Parameters:
  ///   - readings: The readings of one test, by all its metrics.
  ///   - metric: The index of the accuracy.
  ///   - table: The table that the readings are from.
  /// - Returns: The runs in order of appearance.
  public static func runs(
    _ readings: [AbilityReading], of metric: Int, in table: AbilityTable
  ) -> [CheckpointRun] {
    struct Model: Hashable {
      let name: String
      let series: Int
      let params: Double
    }
    var order: [Model] = []
    var checkpoints: [Model: [Checkpoint]] = [:]
    for pair in PairedReadings(readings, of: metric, in: table).all {
      guard let params = pair.inputs.params, let tokens = pair.inputs.tokens,
        let loss = pair.inputs.loss
      else { continue }
      let model = Model(name: pair.model, series: pair.reading.series, params: params)
      if checkpoints[model] == nil { order.append(model) }
      checkpoints[model, default: []].append(
        Checkpoint(tokens: tokens, loss: loss, accuracy: pair.reading.value))
    }
    return order.map { model in
      let states = checkpoints[model] ?? []
      return CheckpointRun(
        params: model.params, checkpoints: states.sorted { $0.tokens < $1.tokens })
    }
  }
}

extension GadreRecipe {
  /// The runs of a table of abilities; one without params, tokens or a loss is left out.
  ///
  /// - Parameters:
  ///   - readings: The readings of one test, by all its metrics.
  ///   - metric: The index of the error, or of an accuracy, which is taken from 1.
  ///   - table: The table that the readings are from.
  /// - Returns: The runs in the order of the table.
  public static func runs(
    _ readings: [AbilityReading], of metric: Int, in table: AbilityTable
  ) -> [Run] {
    let pairs = PairedReadings(readings, of: metric, in: table)
    return pairs.all.compactMap { pair in
      guard let params = pair.inputs.params, let tokens = pair.inputs.tokens,
        let loss = pair.inputs.loss, loss > 0
      else { return nil }
      let value = pair.reading.value
      return Run(
        TrainingRun(params: params, tokens: tokens, loss: loss),
        error: pairs.metric.isHigherBetter ? 1 - value : value)
    }
  }
}
