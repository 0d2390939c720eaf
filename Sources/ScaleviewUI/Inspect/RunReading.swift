import ScalingLaws

/// What there is to say of the inspected run: its numbers, each with its unit, and what the law says
/// of a run like it.
struct RunReading: PointReading {
  private let state: AppState
  private let index: Int
  private let run: TrainingRun
  private let inputs: Quantities

  init(_ state: AppState, run index: Int) {
    self.state = state
    self.index = index
    run = state.table.runs[index]
    inputs = Quantities(params: run.params, tokens: run.tokens, compute: run.compute)
  }

  var count: String { "run \(index + 1) of \(state.table.runs.count)" }

  var name: String { state.facts.label(ofRun: index) }

  var entries: [LawEntry] {
    var entries = [LawEntry("run", name)]
    entries += [.params, .tokens, .compute].compactMap { quantity in
      text(of: quantity).map { LawEntry(quantity.symbol, $0) }
    }
    if let ratio { entries.append(LawEntry("D/N", ratio)) }
    entries.append(LawEntry("L", state.fullLossText(ofRun: index)))
    entries.append(LawEntry("law", predicted.map(state.lossText) ?? Self.noPrediction))
    if let fitted { entries.append(LawEntry("fit", fitted)) }
    if let residual { entries.append(LawEntry("resid", residual)) }
    entries += slopes.enumerated().map { LawEntry($0 == 0 ? "slope" : "", $1) }
    return entries + [LawEntry("reach", reach)]
  }

  /// The run and the law's loss in one line, the fullest first.
  var headlines: [String] {
    let named = state.facts.nameInFile(ofRun: index).map { [$0] } ?? []
    let sizes = [Quantity.params, .tokens].compactMap(shortText)
    let losses =
      ["L \(state.lossText(ofRun: index))"]
      + (predicted.map { ["law \(state.lossNumber($0))" + intervalOfLaw] } ?? [])
    return [
      named + sizes + [shortText(of: .compute)].compactMap(\.self) + losses,
      named + sizes + losses, sizes + losses, losses, Array(losses.prefix(1)),
    ].map { $0.joined(separator: "  ") }
  }

  var details: [String] {
    let ratio = self.ratio.map { "D/N \($0)" }
    let parts = [residual].compactMap(\.self) + slopes + [ratio].compactMap(\.self) + [reach]
    return parts.indices.reversed().map { parts[...$0].joined(separator: "  ") }
  }
}

extension RunReading {
  private static let noPrediction = "none: the run lacks what it needs, or is outside its domain"

  /// The law's loss for the run's inputs, in nats per token.
  private var predicted: Double? { state.law.value(at: inputs) }

  /// What the last fit says, with its interval.
  private var fitted: String? {
    guard let loss = state.fit.inspected?.loss, let interval = fittedInterval else { return nil }
    return state.lossNumber(loss.value) + interval + " 95%"
  }

  /// The interval of the law's loss, as long as the law is the fit's.
  private var intervalOfLaw: String {
    FitDistance(state)?.isZero == true ? fittedInterval ?? "" : ""
  }

  private var fittedInterval: String? {
    state.fit.inspected?.loss.interval.map {
      " [\(state.lossNumber($0.lowerBound)), \(state.lossNumber($0.upperBound))]"
    }
  }

  /// In log nats; where the unit is no multiple of the nats, its ratios are others.
  private var residual: String? {
    let unit = state.axes.unit.perNat == nil ? " of L in nats" : ""
    return predicted.map { "ln(run/law) " + NumberFormat.fixed(.log(run.loss / $0), 4) + unit }
  }

  private var ratio: String? {
    guard let params = run.params, let tokens = run.tokens else { return nil }
    return "\(NumberFormat.significant(tokens / params)) tokens/param"
  }

  private func shortText(of quantity: Quantity) -> String? {
    run[quantity].map { "\(quantity.symbol) \(quantity.formatted($0)) \(unit(of: quantity))" }
  }

  private func text(of quantity: Quantity) -> String? {
    guard let value = run[quantity] else { return nil }
    let text = "\(quantity.formatted(value, digits: 4)) \(unit(of: quantity))"
    return text + (quantity == .params ? state.facts.paramsCaution : "") + derivation(of: quantity)
  }

  /// The unit; of params with the ones that are counted, as far as the file says it.
  private func unit(of quantity: Quantity) -> String {
    guard quantity == .params, let counted = state.facts.fileParamsWord else {
      return quantity.unit
    }
    return "\(counted) \(quantity.unit)"
  }

  private func derivation(of quantity: Quantity) -> String {
    switch quantity {
    case .compute where run.derived.contains(.compute): ", from 6ND"
    case .tokens where run.derived.contains(.tokens): ", from C/6N"
    case .params where run.derived.contains(.params): ", from C/6D"
    default: ""
    }
  }

  /// The law's slopes at the run: percent of loss for a percent of each input.
  private var slopes: [String] {
    state.law.description.inputs.compactMap { quantity in
      state.law.elasticity(of: quantity, at: inputs).map {
        "dlnL/dln\(quantity.symbol) \(NumberFormat.significant($0))"
      }
    }
  }

  private var reach: String { state.law.reach(of: inputs) }
}

extension ScalingLaw {
  /// How far `inputs` are beyond the fitted range.
  func reach(of inputs: Quantities) -> String {
    switch extrapolation(at: inputs) {
    case .notRecorded: return "fitted range not recorded"
    case .inside: return "inside the fitted range"
    case .beyond(let excursions):
      return excursions.map {
        "\($0.quantity.symbol) \(NumberFormat.significant($0.decades.magnitude)) decades "
          + ($0.decades > 0 ? "above" : "below")
      }.joined(separator: ", ") + " the fit"
    }
  }
}
