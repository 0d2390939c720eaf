import Emergence
import RunData
import ScalingLaws

/// A model with its readings of the test on the screen.
struct AbilityModel: Hashable, Sendable {
  /// Its name, or empty.
  let name: String
  /// The index of its family among the series.
  let series: Int
  var step: TaskPoint?
  var smooth: TaskPoint?

  /// Its place on the axis; nil where it has none.
  var x: Double? { step?.x ?? smooth?.x }

  /// *N*, *D*, *C* and *L*, as far as they are known.
  var inputs: Quantities { step?.inputs ?? smooth?.inputs ?? Quantities() }

  /// Whether it counts in scores and verdict.
  var isScored: Bool { step?.isScored ?? smooth?.isScored ?? false }
}

extension AbilityModel {
  /// What tells models of one family apart.
  private struct Key: Hashable {
    let series: Int
    let name: String
    let sizes: [Double?]

    init(_ series: Int, _ point: TaskPoint) {
      self.series = series
      name = point.model
      sizes = [point.inputs.params, point.inputs.tokens, point.inputs.compute]
    }
  }

  /// The models of the test that the reading at `index` is of, each with both of its readings.
  static func models(of study: AbilityStudy, test index: Int, families: [String]) -> [AbilityModel]
  {
    guard study.tasks.indices.contains(index) else { return [] }
    let chosen = study.tasks[index]
    var models: [AbilityModel] = []
    for reading in study.tasks where reading.task == chosen.task && reading.shots == chosen.shots {
      let series = families.firstIndex(of: reading.family) ?? 0
      add(reading, series, to: &models)
    }
    return models
  }

  private static func add(_ reading: TaskReading, _ series: Int, to models: inout [AbilityModel]) {
    var places: [Key: [Int]] = [:]
    for point in reading.step?.points ?? [] {
      places[Key(series, point), default: []].append(models.count)
      models.append(AbilityModel(name: point.model, series: series, step: point))
    }
    for point in reading.smooth?.points ?? [] {
      let key = Key(series, point)
      if let place = places[key]?.first {
        places[key]?.removeFirst()
        models[place].smooth = point
      } else {
        models.append(AbilityModel(name: point.model, series: series, smooth: point))
      }
    }
  }
}
