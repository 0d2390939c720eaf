import CellKit
import PlotKit
import RealModule
import RunData
import ScalingLaws

/// One metric of a test over the models of a table, with chance and with what the law implies.
struct AbilityPlot {
  let screen: AbilityScreen
  let form: AbilityMetric.Form
  let axis: Quantity
  let law: ScalingLaw
  let answerTokens: Int
  let appearance: Appearance
  var view = PlotView()

  /// The plot for a drawing of `columns` columns; nil without a reading on the axis.
  func plot(columns: Int) -> Plot? {
    guard let series, let extent = series.extent, let x = view.xScale(covering: extent) else {
      return nil
    }
    let xs = x.samples(max(2, columns))
    let curve = curve(at: xs)
    guard let y = view.yScale(wholeScale(series, curve)) else { return nil }
    return Plot(
      x: Axis(
        x, title: "\(axis.symbol) \(axis.unit)", labelStyle: appearance.labelStyle(of: axis)),
      y: Axis(y), marks: marks(series, xs, curve),
      legend: legend(series, curve).shortened(columns: columns, appearance),
      notes: notes(series))
  }

  /// The readings that are shown; nil where the test has none of this form.
  var series: AbilitySeries? {
    if let (_, readings) = screen.readings(form) {
      return AbilitySeries(readings, over: axis) { ($0.value, nil) }
    }
    guard isDerived, let (_, readings) = screen.readings(.step) else { return nil }
    return AbilitySeries(
      readings, over: axis, chance: { .pow($0, 1 / Double(answerTokens)) }
    ) {
      $0.impliedPerToken(answerTokens: Double(answerTokens))
    }
  }

  /// Whether the smooth metric is computed from the step metric, since the table has none.
  var isDerived: Bool {
    form == .smooth && screen.readings(.smooth) == nil && screen.readings(.step) != nil
  }

  /// The metric, and whether it is a transform of the other.
  var title: String {
    guard let metric = screen.readings(form)?.metric else {
      return isDerived ? "Per-token p, derived" : "No \(form == .step ? "step" : "smooth") metric"
    }
    let isDerived = screen.readings(form)?.readings.contains(where: \.isDerived) ?? false
    return metric.name + (isDerived ? ", derived" : "") + (metric.isHigherBetter ? "" : " (lower)")
  }

  /// What the curve holds fixed and how long the answer is.
  var condition: String {
    let step = "T=\(answerTokens)"
    if isDerived { return "acc^(1/T), \(step)" }
    guard mirage != nil, let held else { return step }
    return "\(step) · \(held)"
  }

  /// The metric of the law that is comparable with this one.
  var mirage: MirageMetric? {
    guard let metric = screen.readings(form)?.metric else { return isDerived ? .perToken : nil }
    if metric.form == .step { return metric.isShare ? .exactMatch : nil }
    if metric.isShare { return .perToken }
    return metric.name.lowercased().contains("edit") ? .tokenEditDistance : nil
  }
}

// The law's curve.
extension AbilityPlot {
  /// The middle of the models' values of a quantity.
  private func median(_ quantity: Quantity) -> Double? {
    let values = screen.table.readings(of: screen.test).compactMap { $0[quantity] }.sorted()
    return values.isEmpty ? nil : values[values.count / 2]
  }

  private var held: String? {
    let quantity: Quantity = axis == .tokens ? .params : .tokens
    return median(quantity).map { "\(quantity.symbol)=\(quantity.formatted($0))" }
  }

  /// What the law implies for models of the median tokens, or params over tokens; nothing where it
  /// lacks what it needs.
  func curve(at xs: [Double]) -> [Double] {
    guard let mirage else { return [] }
    let (params, tokens) = (median(.params), median(.tokens))
    let values = xs.map { x -> Double in
      var inputs = Quantities()
      switch axis {
      case .params: inputs = Quantities(params: x, tokens: tokens)
      case .tokens: inputs = Quantities(params: params, tokens: x)
      default: inputs = Quantities(tokens: tokens, compute: x)
      }
      guard let loss = law.value(at: inputs.completed) else { return .nan }
      return mirage.value(loss: loss, answerTokens: Double(answerTokens))
    }
    return values.contains(where: \.isFinite) ? values : []
  }
}

// What is drawn.
extension AbilityPlot {
  private var look: SeriesLook { SeriesLook(appearance: appearance) }

  /// The axis that shows everything that it can: a zero has no place on a log axis.
  private func wholeScale(_ series: AbilitySeries, _ curve: [Double]) -> Scale? {
    guard view.yForm == .log else { return verticalScale(series, curve).map(Scale.linear) }
    let values = (series.points.flatMap { [$0.value, $0.upper ?? .nan] } + curve)
      .filter { $0.isFinite && $0 > 0 }
    guard let least = values.min(), let greatest = values.max() else { return nil }
    return AxisForm.log.scale(covering: max(least, greatest * 1e-30)...greatest)
  }

  private func verticalScale(_ series: AbilitySeries, _ curve: [Double]) -> LinearScale? {
    let values = (series.points.flatMap { [$0.value, $0.upper ?? .nan] } + curve).filter(\.isFinite)
    guard let least = values.min(), let greatest = values.max() else { return LinearScale(0...1) }
    guard mirage == .exactMatch || mirage == .perToken else {
      return LinearScale(covering: least...max(greatest, least + 1e-9))
    }
    return LinearScale(0...min(1, max(greatest, series.chance ?? 0) * 1.08 + 1e-9))
  }

  private func marks(_ series: AbilitySeries, _ xs: [Double], _ curve: [Double]) -> [Mark] {
    // Where guessing never hits, the axis says so.
    let chance =
      series.chance.flatMap { $0 > 0 ? $0 : nil }.map {
        [Mark.horizontalRule($0, style: appearance[.rule])]
      } ?? []
    let law = curve.isEmpty ? [] : [Mark.curve(xs, curve, style: appearance[.limitCurve])]
    let bars = series.points.compactMap { point in
      point.upper.map { upper in
        Mark.curve(
          [point.x, point.x], [view.yForm == .log ? upper * 1e-300 : 0, upper],
          style: look.style(point.series))
      }
    }
    let groups = Dictionary(grouping: series.points) { min($0.series, SeriesLook.named) }
    return chance + law + bars
      + groups.keys.sorted().map { index in
        let points = groups[index] ?? []
        return .points(
          points.map(\.x), points.map(\.value), marker: look.marker(index),
          style: look.style(index))
      }
  }

  private func legend(_ series: AbilitySeries, _ curve: [Double]) -> [LegendEntry] {
    var entries = look.legend(screen.seriesNames, having: Set(series.points.map(\.series)))
    if !curve.isEmpty {
      entries.append(
        LegendEntry("law", sample: .curve(.solid), style: appearance[.limitCurve]))
    }
    return entries
  }

  private func notes(_ series: AbilitySeries) -> [String] {
    let bars = series.points.count { $0.upper != nil }
    let isHidden = { (value: Double) in value.isNaN || view.yForm == .log && value <= 0 }
    let zeros = series.points.count { isHidden($0.value) } - bars
    let texts = [
      view.viewport == nil ? nil : "zoomed",
      bars > 0 ? "bar: \(counted(bars, "reading")) of 0 and what it leaves possible" : nil,
      zeros > 0 ? "\(counted(zeros, "reading")) of 0 not shown" : nil,
      series.unplaced > 0 ? "\(counted(series.unplaced, "reading")) without \(axis.symbol)" : nil,
    ].compactMap(\.self)
    return texts.isEmpty ? [] : [texts.joined(separator: ", ")] + texts
  }
}

extension AppState {
  /// The plot of the test on the screen by a metric of one form; nil where the table has no tasks.
  func abilityPlot(_ form: AbilityMetric.Form) -> AbilityPlot? {
    abilities.map {
      AbilityPlot(
        screen: $0, form: form, axis: axis, law: law, answerTokens: answerTokens,
        appearance: appearance, view: view(of: .ability(form)))
    }
  }
}
