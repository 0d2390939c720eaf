import RunData
import ScalingLaws

/// What must be said of the law and the data beside a plot.
///
/// The law's panel and the caption of an export say the same: source, definition of *N*, fitted
/// range, extrapolation, agreement with the runs.
struct LawFacts {
  let law: ScalingLaw
  let table: RunTable
  let charts: LossCharts
  let residuals: ResidualState
  /// The unit of the losses on the screen.
  var unit = LossUnit.nats

  /// The law's form with its id: "Chinchilla, chinchilla".
  var lawName: String { "\(law.description.title) (\(law.family.rawValue))" }

  var presetName: String { law.isPresetUnchanged ? law.preset.id : "\(law.preset.id), changed" }

  var source: String { "\(law.preset.paper), \(law.preset.location)" }

  var paramsDefinition: String {
    law.preset.paramsDefinition == .notApplicable
      ? "params as in the runs" : "\(law.preset.paramsDefinition.word) params"
  }

  /// What the file says of its params; nil where it says nothing.
  private var fileParams: String? { table.directives["params"] }

  /// Whether the law's loss depends on params, so that it matters which are counted.
  private var usesParams: Bool {
    law.description.inputs != [.tokens] && law.preset.paramsDefinition != .notApplicable
  }

  /// Whether the file says that it counts the params that the law counts.
  var agreesOnParams: Bool {
    fileParams?.hasPrefix(law.preset.paramsDefinition.word) ?? false
  }

  /// What to say where the file counts other params than the law does; nil where they agree or the
  /// file does not tell.
  var paramsMismatch: String? {
    guard let fileParams, !agreesOnParams, usesParams else { return nil }
    return "N: file \(fileParams), law \(law.preset.paramsDefinition.word)"
  }

  /// Which params the file counts, in a word; nil where it does not say.
  var fileParamsWord: String? {
    fileParams.map { text in
      ParamsDefinition.allCases.map(\.word).first(where: text.hasPrefix) ?? text
    }
  }

  /// What to say behind a run's params: that the law counts others, or that nobody knows.
  var paramsCaution: String {
    guard fileParams != nil else { return ", which the file does not say" }
    return paramsMismatch == nil ? "" : " (the law counts \(law.preset.paramsDefinition.word))"
  }

  /// What to say of the file's params, in any case.
  var paramsOfFile: String {
    guard let fileParams else { return "the file does not say which it counts" }
    if agreesOnParams { return "as in the file" }
    return (usesParams ? "caution: " : "") + "the file counts \(fileParams)"
  }

  /// The range of each quantity that the preset was fitted on, a line each.
  var fittedRange: [String] { LawFacts.fittedRange(of: law.preset) }

  static func fittedRange(of preset: Preset) -> [String] {
    guard preset.fittedRange.isRecorded else { return ["range not recorded"] }
    return [Quantity.params, .tokens, .compute].compactMap { quantity in
      preset.fittedRange[quantity].map {
        let (low, high) = (quantity.formatted($0.lowerBound), quantity.formatted($0.upperBound))
        return "\(quantity.symbol) \(low) to \(high) \(quantity.unit)"
      }
    }
  }

  /// How far the runs lie beyond the fitted range, in decades of each quantity.
  var extrapolation: String {
    if table.kind == .abilities { return "of the law's own runs, not of this file's" }
    guard law.preset.fittedRange.isRecorded else { return "so extrapolation is unknown" }
    let sides = [Quantity.params, .tokens, .compute].flatMap(excursions)
    let subject = table.kind == .allocation ? "splits" : "runs"
    return sides.isEmpty
      ? "the \(subject) lie inside"
      : "the \(subject) reach beyond: " + sides.joined(separator: ", ")
  }

  private func excursions(in quantity: Quantity) -> [String] {
    let fitted = law.preset.fittedRange
    guard let extent = charts.range(of: quantity) ?? table.rangeOfSplits(quantity),
      let least = fitted.decades(beyond: quantity, at: extent.lowerBound),
      let greatest = fitted.decades(beyond: quantity, at: extent.upperBound)
    else { return [] }
    let sides = [(-least, "below"), (greatest, "above")].filter { $0.0 > 0.005 }
      .map { "\(NumberFormat.fixed($0.0, 2)) decades \($0.1)" }
    return sides.isEmpty ? [] : ["\(quantity.symbol) by \(sides.joined(separator: " and "))"]
  }

  /// Every coefficient with its value, and the preset's where it was changed.
  var coefficients: [String] {
    zip(law.description.coefficients, law.coefficients).enumerated().map { index, pair in
      let (coefficient, value) = pair
      let unit = SliderUnit(coefficient: coefficient.lossUnit, loss: unit)
      let published = NumberFormat.exact(unit.exact(law.preset.values[index]))
      let name = unit.text.isEmpty ? "" : " \(unit.text)"
      let changed = law.isChanged(at: index) ? " (preset \(published))" : ""
      return "\(coefficient.symbol) = \(NumberFormat.exact(unit.exact(value)))\(name)\(changed)"
    }
  }

  var agreement: String {
    switch residuals {
    case .unknown, .running: "comparing"
    case .known(nil): agreementOfKind ?? "no run has what the law needs"
    case .known(let summary?): text(of: summary)
    }
  }

  private func text(of summary: ResidualSummary) -> String {
    let lost =
      summary.unpredicted > 0
      ? "; no positive loss from the law for \(counted(summary.unpredicted, "run"))" : ""
    guard summary.runs > 0 else { return "nothing to compare" + lost }
    return "RMSE(ln L) \(NumberFormat.fixed(summary.rootMeanSquare, 4)), mean ln(run/law) "
      + "\(NumberFormat.fixed(summary.mean, 4)), \(compared(summary))" + lost
  }

  /// "48 runs", or "8 of 9 runs (1 lacks an input of the law)".
  private func compared(_ summary: ResidualSummary) -> String {
    let lacking = table.runs.count - summary.runs - summary.unpredicted
    guard lacking > 0 else { return counted(summary.runs, "run") }
    let verb = lacking == 1 ? "lacks" : "lack"
    return "\(summary.runs) of \(counted(table.runs.count, "run")) "
      + "(\(lacking) \(verb) an input of the law)"
  }

  /// The run that the law misses by most, by its name or by what it is.
  var farthestRun: String? {
    guard case .known(let summary?) = residuals, let farthest = summary.farthest else { return nil }
    let residual = NumberFormat.fixed(farthest.residual, 4)
    return "farthest: \(label(ofRun: farthest.run)), ln(run/law) \(residual)"
  }

  /// A run's name, if the file gives it one.
  func nameInFile(ofRun index: Int) -> String? {
    guard table.names.indices.contains(index), !table.names[index].isEmpty else { return nil }
    return table.names[index]
  }

  /// A run's name, or what it is.
  func label(ofRun index: Int) -> String {
    if let name = nameInFile(ofRun: index) { return name }
    let run = table.runs[index]
    return [Quantity.params, .tokens, .compute].compactMap { quantity in
      run[quantity].map { "\(quantity.symbol)=\(quantity.formatted($0))" }
    }.prefix(2).joined(separator: ", ")
  }

  /// That the runs which the file marks as excluded, or a person leaves out of fits, are here all the
  /// same.
  var excludedRuns: [String] {
    var texts: [String] = []
    if !table.excluded.isEmpty {
      texts.append(
        "\(counted(table.excluded.count, "run")) marked as excluded in the file, shown all the same "
          + "as ◌")
    }
    if !table.leftOut.isEmpty {
      texts.append("\(counted(table.leftOut.count, "run")) left out of fits by hand, shown as ◌")
    }
    return texts
  }

  /// Which quantities were not in the file, for how many runs: "C derived as 6ND, 48 of 48 runs".
  var derivations: [String] {
    charts.derived.map { derived in
      let formula =
        switch derived.quantity {
        case .params: "C/6D"
        case .tokens: "C/6N"
        default: "6ND"
        }
      return "\(derived.quantity.symbol) derived as \(formula), \(derived.runs) of "
        + counted(table.runs.count, "run")
    }
  }

  /// The mean of *C / 6ND*, where the file gives *C*: far from 1 the two plots do not agree.
  var computeRatio: String? {
    table.meanComputeRatio.map { "given C is \(NumberFormat.significant($0)) × 6ND on average" }
  }
}

extension AppState {
  var facts: LawFacts {
    LawFacts(law: law, table: table, charts: charts, residuals: residuals, unit: axes.unit)
  }
}

extension RunTable {
  /// Whether the file says that its runs were made up.
  package var isSynthetic: Bool { directives["synthetic"] != nil }
}
