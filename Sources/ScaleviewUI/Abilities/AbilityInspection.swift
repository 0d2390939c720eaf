import Emergence
import PlotKit
import RealModule
import RunData
import ScalingLaws

/// What there is to say of the inspected model: its sizes and its readings of the test.
struct ModelReading: PointReading {
  private let plot: AbilityPlot
  private let smooth: AbilityPlot
  private let index: Int
  private let model: AbilityModel

  /// nil where there is no such model.
  init?(_ state: AppState, model index: Int) {
    guard let plot = state.abilityPlot(.step), let smooth = state.abilityPlot(.smooth),
      plot.screen.models.indices.contains(index)
    else {
      return nil
    }
    (self.plot, self.smooth, self.index) = (plot, smooth, index)
    model = plot.screen.models[index]
  }

  var count: String { "model \(index + 1) of \(plot.screen.models.count)" }

  var name: String {
    let family = plot.screen.hasFamilies ? plot.screen.seriesNames[model.series] : ""
    return model.name.isEmpty ? (family.isEmpty ? "a model without a name" : family) : model.name
  }

  var entries: [LawEntry] {
    [LawEntry("model", name)] + sizes.map { LawEntry($0.symbol, $0.text) }
      + [LawEntry("task", plot.screen.title)] + readings
      + [model.step?.answers.map { LawEntry("n", counted($0.items, "item")) }].compactMap(\.self)
      + (model.isScored ? [] : [LawEntry("!", "in no score or verdict")])
  }

  var headlines: [String] {
    let places = sizes.map { "\($0.symbol) \($0.text)" }
    let values = readings.map(\.text)
    return [[name] + places + values, [name] + values, values, Array(values.prefix(1))]
      .map { $0.joined(separator: "  ") }
  }

  var details: [String] {
    let places = sizes.map { "\($0.symbol) \($0.text)" }
    return [places.joined(separator: "  "), places.first ?? ""]
  }

  private var sizes: [(symbol: String, text: String)] {
    [Quantity.params, .tokens, .compute, .loss].compactMap { quantity in
      model.inputs[quantity].map {
        (quantity.symbol, "\(quantity.formatted($0, digits: 4)) \(quantity.unit)")
      }
    }
  }

  private var readings: [LawEntry] {
    [
      model.step.map { LawEntry("step", "\(plot.title) \(number($0.value))\(interval($0))") },
      model.smooth.map { LawEntry("smooth", "\(smooth.title) \(number($0.value))") },
      impliedText.map { LawEntry("p", $0) }, predictedText.map { LawEntry("p^T", $0) },
    ].compactMap(\.self)
  }

  private func number(_ value: Double) -> String { NumberFormat.significant(value, digits: 4) }

  private func interval(_ step: TaskPoint) -> String {
    let items = step.answers.map { ", \($0.count) of \($0.items)" } ?? ""
    guard let band = plot.interval(of: step) else { return items }
    return " [\(number(band.lowerBound)), \(number(band.upperBound))]\(items)"
  }

  /// The per-token share that the step reading implies, a band where that is 0.
  private var impliedText: String? {
    guard plot.isAllOrNothing, let step = model.step else { return nil }
    let length = Double(plot.answerTokens)
    func implied(_ share: Double) -> String {
      number(MirageMetric.perToken(impliedBy: share, answerTokens: length))
    }
    let band = plot.interval(of: step)
    guard step.value > 0 else {
      return band.map { "implied: 0 to \(implied($0.upperBound)), T=\(plot.answerTokens)" }
    }
    return "implied: \(implied(step.value)), T=\(plot.answerTokens)"
  }

  /// What the law of a single token predicts for the model's step reading.
  private var predictedText: String? {
    guard let x = model.x, let value = AbilityCurves(plot).tokenLawValues(at: [x]).first,
      value.isFinite
    else { return nil }
    return "predicted: \(number(value))"
  }
}

extension AppState {
  /// The model at the inspect cursor; nil where that is in another plot.
  var inspectedModel: AbilityModel? {
    guard let cursor = inspection, cursor.content.isAbility,
      let models = abilities?.models, models.indices.contains(cursor.run)
    else { return nil }
    return models[cursor.run]
  }

  /// Takes the cursor to a model of another test of the same name and family, or away.
  mutating func followModel(_ model: AbilityModel?) {
    guard let cursor = inspection, cursor.content.isAbility else { return }
    let index = abilities?.models.firstIndex {
      $0.name == model?.name && $0.series == model?.series
        && $0.inputs.params == model?.inputs.params
    }
    guard let index, let place = place(ofModel: index, in: cursor.content) else {
      endInspection()
      return
    }
    inspection?.run = index
    inspection?.x = place.x
    inspection?.y = place.y
  }

  /// Where a plot of a task shows a model; nil where it does not.
  ///
  /// A model stands for its run: its index has the place of a loss, by which runs of one size are told
  /// apart.
  func place(ofModel index: Int, in content: ScreenLayout.PlotContent) -> RunPlace? {
    guard case .ability(let form) = content, let plot = abilityPlot(form),
      let point = AbilityPoints(plot).points.first(where: { $0.model == index })
    else { return nil }
    return RunPlace(x: point.x, y: point.height, loss: Double(index))
  }

  /// Where the models are in a plot of a task.
  func modelPoints(_ form: AbilityMetric.Form) -> [RunPoints] {
    guard let plot = abilityPlot(form) else { return [] }
    let points = AbilityPoints(plot).points
    return [
      RunPoints(
        xs: points.map(\.x), ys: points.map(\.height), losses: points.map { Double($0.model) })
    ]
  }
}

extension AbilityPoints.Point {
  /// The value, or the upper end of the band of a reading of 0.
  fileprivate var height: Double { value.isNaN ? band?.upperBound ?? 0 : value }
}
