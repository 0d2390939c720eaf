import ScalingLaws

/// What a reader should know beside an answer of `scaleview eval`, each thing once.
struct EvalNotes {
  let answer: EvalAnswer

  var texts: [String] {
    let law = answer.question.law
    let own = [
      answer.isOptimalSplit ? "at the compute-optimal split of C = 6ND" : nil,
      answer.question.changes.map { "preset \(law.preset.id) with \($0)" }, countedParams,
      law.preset.fittedRange.isRecorded ? nil : "fitted range not recorded",
      answer.question.unit?.note,
    ]
    // What was said of a fit need not hold for other values.
    let published = law.isPresetUnchanged ? law.preset.notes : []
    let first = [answer.problem].compactMap { $0 } + slips
    let all = first + own.compactMap { $0 } + published + law.description.notes
    return all.indices.filter { !all[..<$0].contains(all[$0]) }.map { all[$0] }
  }

  /// What *N* counts, and with it *C*, where the law has compute and no size.
  private var countedParams: String? {
    let law = answer.question.law
    let quantities = law.description.inputs + [law.description.output]
    let isOfComputeAlone = quantities.contains(where: \.isCompute) && !quantities.contains(.params)
    return law.preset.paramsDefinition.clause.map { (isOfComputeAlone ? "in C = 6ND, " : "") + $0 }
  }

  /// Inputs so small that a suffix may have been forgotten.
  private var slips: [String] {
    let least: [(Quantity, Double)] = [(.params, 768), (.tokens, 1e4), (.uniqueTokens, 1e4)]
    return least.compactMap { quantity, least in
      guard answer.question.target != quantity, let value = answer.given[quantity], value < least
      else { return nil }
      let text = EvalNumber.text(value, digits: 6)
      let suffix = quantity != .params && value < 50 ? "T" : "B"
      return "\(text) \(quantity.unit): did you mean \(text)\(suffix)?"
    }
  }
}
