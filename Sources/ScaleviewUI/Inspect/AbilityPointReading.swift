import RunData
import ScalingLaws

/// What there is to say of an inspected model on the task of the screen.
struct AbilityPointReading: PointReading {
  private let state: AppState
  private let index: Int
  private let reading: AbilityReading
  private let readings: [AbilityReading]

  init(_ state: AppState, reading index: Int) {
    self.state = state
    self.index = index
    readings = state.table.abilities?.readings ?? []
    reading = readings[index]
  }

  var count: String { "reading \(index + 1) of \(readings.count)" }

  /// The model; without a name its series, or its place.
  var name: String {
    if !reading.model.isEmpty { return reading.model }
    let series = state.table.series
    return series.count > 1 ? series[reading.series] : count
  }

  var entries: [LawEntry] {
    [LawEntry("model", name)]
      + sizes(digits: 4).map { LawEntry($0.symbol, $0.text) }
      + [LawEntry("task", state.abilities?.title ?? "")]
      + values.enumerated().map { LawEntry($0 == 0 ? "value" : "", $1) }
      + [
        reading.examples.map { LawEntry("n", counted($0, "item")) },
        reading.baseline.map { LawEntry("chance", NumberFormat.significant($0)) },
        LawEntry("reach", reach),
      ].compactMap(\.self)
  }

  var headlines: [String] {
    let sizes = sizes(digits: 3).map { "\($0.symbol) \($0.text)" }
    return [[name] + sizes + values, [name] + values, values, Array(values.prefix(1))].map {
      $0.joined(separator: "  ")
    }
  }

  var details: [String] {
    let parts =
      [state.abilities?.title, reading.examples.map { "n \(counted($0, "item"))" }]
      .compactMap(\.self) + [reach]
    return parts.indices.reversed().map { parts[...$0].joined(separator: "  ") }
  }

  private func sizes(digits: Int) -> [(symbol: String, text: String)] {
    [Quantity.params, .tokens, .compute].compactMap { quantity in
      reading[quantity].map {
        (quantity.symbol, "\(quantity.formatted($0, digits: digits)) \(quantity.unit)")
      }
    }
  }

  /// The model's value by each metric on the screen, and what the law says of it.
  private var values: [String] {
    [AbilityMetric.Form.step, .smooth].compactMap { form in
      guard let plot = state.abilityPlot(form), let point = plot.point(ofModelIn: reading) else {
        return nil
      }
      let law = plot.implied(for: reading).map { ", law \(NumberFormat.significant($0))" } ?? ""
      return "\(plot.title) \(NumberFormat.significant(point.value))\(law)"
    }
  }

  private var reach: String {
    state.law.reach(
      of: Quantities(params: reading.params, tokens: reading.tokens, compute: reading.compute))
  }
}
