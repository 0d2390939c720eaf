import ScalingLaws

/// How far the sliders are from the last fit.
struct FitDistance {
  private let report: FitReport
  private let state: AppState

  /// Nil without a fit of the law on the screen that determines it.
  init?(_ state: AppState) {
    guard let report = state.fit.report, report.isIdentified,
      report.law.family == state.law.family
    else { return nil }
    self.report = report
    self.state = state
  }

  /// The fitted value of a coefficient, where its slider is elsewhere and the preset is another.
  func mark(at index: Int) -> Double? {
    let value = report.law.coefficients[index]
    return state.law.preset.values[index] == value || !differs(index) ? nil : value
  }

  /// Whether every slider is where the fit has it.
  var isZero: Bool { !state.law.coefficients.indices.contains(where: differs) }

  /// "α +0.3%, B +3.1% (outside 95%)".
  var text: String {
    let away = state.law.coefficients.indices.filter(differs)
    guard !away.isEmpty else { return "the sliders are at it" }
    return away.map(text(at:)).joined(separator: ", ") + " from it"
  }

  private func differs(_ index: Int) -> Bool {
    let (now, fitted) = (state.law.coefficients[index], report.law.coefficients[index])
    return abs(now - fitted) > 1e-12 * abs(fitted)
  }

  private func text(at index: Int) -> String {
    let coefficient = report.law.description.coefficients[index]
    let symbol = state.appearance.glyphs.isASCII ? coefficient.symbol : coefficient.glyph
    let (now, fitted) = (state.law.coefficients[index], report.law.coefficients[index])
    let change = fitted == 0 ? now : 100 * (now / fitted - 1)
    let size =
      (change > 0 ? "+" : "") + NumberFormat.significant(change, digits: 2)
      + (fitted == 0 ? "" : "%")
    let interval = report.spread.estimates[index].interval
    let isOutside = interval.map { !$0.contains(now) } ?? false
    return "\(symbol) \(size)" + (isOutside ? " (outside 95%)" : "")
  }
}
