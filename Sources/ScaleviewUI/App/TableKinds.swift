import RunData
import ScalingLaws

// What differs on the screen between tables of runs, of splits and of abilities.

extension Quantity {
  /// The title of the plot of splits for this quantity; compute stands for tokens per param.
  var allocationTitle: String {
    switch self {
    case .tokens: "Tokens D of a budget C"
    case .compute: "Tokens per param of a budget C"
    default: "Params N of a budget C"
    }
  }
}

extension Screen {
  /// The name in the tabs over a table of splits.
  var allocationTitle: String {
    switch self {
    case .params: "N·C"
    case .tokens: "D·C"
    case .compute: "D/N·C"
    case .emergence, .fit, .runs: title
    }
  }
}

extension AppState {
  /// What the keys act on: the plot that the screen is about.
  func mainContent(over axis: Quantity) -> ScreenLayout.PlotContent {
    if screen == .fit { return .residual(axis) }
    if screen == .emergence { return abilities == nil ? .emergence(.exactMatch) : .ability(.step) }
    return content(over: axis)
  }

  /// Whether there is nothing to draw.
  func isEmpty(_ content: ScreenLayout.PlotContent) -> Bool {
    switch content {
    case .loss(.tokensPerParam): charts[.tokensPerParam].isEmpty
    case .loss(let axis): table.runs.isEmpty || charts.range(of: axis) == nil
    case .emergence: charts[axis].isEmpty
    case .allocation: allocations == nil
    case .residual(let axis): residualPlot(axis)?.chart.groups.isEmpty ?? true
    case .ability(let form): abilityPlot(form).map { AbilityPoints($0).points.isEmpty } ?? true
    }
  }

  /// The task with a metric.
  func abilityTitle(_ form: AbilityMetric.Form) -> String {
    guard let abilities, let plot = abilityPlot(form) else { return "" }
    return "\(abilities.title) · \(plot.title)"
  }

  /// Why there is no plot where no run is shown, or the table is not one of runs; nil otherwise.
  func reasonOfKind(_ content: ScreenLayout.PlotContent) -> String? {
    switch (table.kind, content) {
    case (.runs, _):
      table.runs.isEmpty ? "every run is hidden or filtered: screen 7 shows them again" : nil
    case (.abilities, .ability) where abilities?.study == nil: "the readings are being studied"
    case (.abilities, .ability(.smooth)):
      "no smooth metric of this task, and no exact match to derive one from"
    case (.abilities, .ability(.step)): "no reading of this task by a step metric over this axis"
    case (.abilities, _):
      "this file holds abilities and no runs: screen 4 shows them"
    case (.allocation, _):
      "this file holds splits of compute and no losses: screens 1 to 3 show them"
    }
  }

  /// What a table without runs holds, a line each: its series or tasks, and the ranges.
  var contentsOfKind: [String] {
    guard table.kind == .allocation else {
      return [counted(abilities?.table.tests.count ?? 0, "task")]
        + (abilities?.table.tasks ?? []).map { "  \($0)" }
    }
    let ranges = [Quantity.compute, .params, .tokens].compactMap { quantity in
      table.range(of: quantity).map {
        "\(quantity.symbol) \(quantity.formatted($0.lowerBound)) to "
          + "\(quantity.formatted($0.upperBound)) \(quantity.unit)"
      }
    }
    let series = table.series.enumerated().map { index, name in
      "  \(name): \(counted(table.allocations.count { $0.series == index }, "split"))"
    }
    return [ranges.joined(separator: ", ")] + series
  }

  /// What the curves of a caption are, where the table is not one of runs.
  func curvesOfKind(_ content: ScreenLayout.PlotContent) -> String? {
    switch content {
    case .loss, .emergence, .residual: nil
    case .allocation(let quantity):
      allocationPlot(quantity).map { plot in
        plot.reason ?? "\(plot.curveName): the split with the law's least loss, C = 6ND"
      }
    case .ability(let form):
      abilityPlot(form).map { plot in
        plot.curvesInWords
      }
    }
  }
}

extension LawFacts {
  /// How splits agree with the law; that a table of abilities has no losses to compare.
  var agreementOfKind: String? {
    switch table.kind {
    case .runs: nil
    case .allocation:
      AllocationAgreement(table, law)?.text ?? "the law has no best split to compare with"
    case .abilities: "none: the file holds abilities"
    }
  }
}

extension RunTable {
  /// The range of a quantity over splits alone; nil for a table of runs.
  func rangeOfSplits(_ quantity: Quantity) -> ClosedRange<Double>? {
    kind == .allocation ? range(of: quantity) : nil
  }

  /// What the table is made of: "7 of 9 runs", "27 splits".
  var size: String {
    let used = files.reduce(0) { $0 + $1.runCount }
    let count = kind == .runs ? runs.count : used
    return rowCount > count ? "\(count) of \(counted(rowCount, noun))" : counted(count, noun)
  }

  /// How many runs, splits or readings it has.
  var usedSize: String {
    counted(kind == .runs ? runs.count : files.reduce(0) { $0 + $1.runCount }, noun)
  }

  /// What one point of a plot is.
  var noun: String {
    switch kind {
    case .runs: "run"
    case .allocation: "split"
    case .abilities: "reading"
    }
  }
}
