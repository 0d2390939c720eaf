import RunData
import ScalingLaws

/// What a model that nobody has tested would read on a task, by the step metric.
public struct TaskForecast: Hashable, Sendable {
  /// What was said of the model.
  public let target: Quantities
  /// The forecast, or why the data cannot say.
  public let result: Result<AbilityForecast, ForecastRefusal>

  /// The forecast for the model that `target` describes; nil for a task without a step metric.
  ///
  /// All readings enter, earlier checkpoints too: they differ in tokens.
  ///
  /// - Parameters:
  ///   - reading: The task.
  ///   - table: The table that it is from.
  ///   - target: One or more of *N*, *D*, *C* and *L*.
  ///   - draws: The number of draws that the interval is taken from.
  public init?(
    _ reading: TaskReading, in table: AbilityTable, target: Quantities, draws: Int = 1000
  ) {
    guard let step = reading.step,
      let metric = table.metrics.firstIndex(where: { $0.name == step.metric.name })
    else { return nil }
    let readings = table.readings.filter {
      $0.test == reading.test && $0.series == reading.series
    }
    let own = PartnerChoice(readings, table.metrics).all
    self.target = target
    do throws(ForecastRefusal) {
      let request = try ForecastRequest(own, of: metric, in: table, target: target, draws: draws)
      result = .success(try AbilityForecast(request))
    } catch {
      result = .failure(error)
    }
  }
}
