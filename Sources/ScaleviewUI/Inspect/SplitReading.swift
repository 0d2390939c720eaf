import Planning
import RunData
import ScalingLaws

/// What there is to say of an inspected split of compute, and how far it is from the law's best one.
struct SplitReading: PointReading {
  private let state: AppState
  private let index: Int
  private let split: AllocationRecord

  init(_ state: AppState, split index: Int) {
    self.state = state
    self.index = index
    split = state.table.allocations[index]
  }

  var count: String { "split \(index + 1) of \(state.table.allocations.count)" }

  /// The series, where the table has several.
  var name: String {
    let series = state.table.series
    return series.count > 1 ? series[split.series] : count
  }

  var entries: [LawEntry] {
    [LawEntry("split", name)]
      + [Quantity.compute, .params, .tokens].map { LawEntry($0.symbol, text(of: $0, digits: 4)) }
      + [LawEntry("D/N", ratio)]
      + best.enumerated().map { LawEntry($0 == 0 ? "law" : "", $1) } + [LawEntry("reach", reach)]
  }

  var headlines: [String] {
    let sizes = [Quantity.compute, .params, .tokens].map {
      "\($0.symbol) \(text(of: $0, digits: 3))"
    }
    let parts = sizes + ["D/N \(ratio)"]
    return [[name] + parts, parts, sizes, Array(sizes.dropFirst())].map {
      $0.joined(separator: "  ")
    }
  }

  var details: [String] {
    let parts = best + [reach]
    return parts.indices.reversed().map { parts[...$0].joined(separator: "  ") }
  }

  private func text(of quantity: Quantity, digits: Int) -> String {
    split[quantity].map { "\(quantity.formatted($0, digits: digits)) \(quantity.unit)" } ?? ""
  }

  private var ratio: String {
    "\(NumberFormat.significant(split.tokens / split.params)) tokens/param"
  }

  private var inputs: Quantities {
    Quantities(params: split.params, tokens: split.tokens, compute: split.compute)
  }

  /// The law's best split of the same compute, how far this one is from it, and what that costs.
  private var best: [String] {
    do throws(AllocationUnavailable) {
      let best = try state.law.optimalAllocation(compute: split.compute)
      let factors = [(split.params / best.params, "N"), (split.tokens / best.tokens, "D")]
      let optimum =
        "N_opt \(Quantity.params.formatted(best.params)), "
        + "D_opt \(Quantity.tokens.formatted(best.tokens))"
      let distance = factors.map { "\($1) is \(NumberFormat.significant($0)) × \($1)_opt" }
      return [optimum, distance.joined(separator: ", ")] + [cost(best)].compactMap(\.self)
    } catch {
      return ["no best split: \(error.description)"]
    }
  }

  /// The law's loss for this split above that of the best one; what is multiplied has no unit but nats.
  private func cost(_ best: ComputeAllocation) -> String? {
    let reading = LossReading(unit: state.axes.unit, floor: best.loss)
    return state.law.value(at: inputs).map {
      "loss \(NumberFormat.significant(max(0, reading.value(of: $0)))) \(reading.unit.symbol) "
        + "above the best split's"
    }
  }

  private var reach: String { state.law.reach(of: inputs) }
}
