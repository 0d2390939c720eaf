extension LawError {
  /// What is wrong with a question to a law; the other cases speak for themselves.
  var evaluationText: String {
    switch self {
    case .missingInputs(let quantities, let law):
      "\(law.rawValue) needs \(quantities.map(Self.named).joined(separator: " and "))"
    case .inputOutsideDomain(let quantity, let value):
      "\(Self.named(quantity)) cannot be \(value); expected \(quantity.domain.words)"
    case .undefined(let law):
      "\(law.rawValue) gives no \(law.description.output.name) here; expected "
        + law.description.output.domain.words
    case .notAnInput(let quantity, let law):
      "\(law.rawValue) cannot be solved for \(quantity.option); it takes "
        + law.description.inputs.map(\.option).joined(separator: ", ")
    case .unreachable(let target, let law, let input, let reach):
      Self.unreachable(target, law, input, reach)
    default: ""
    }
  }

  private static func named(_ quantity: Quantity) -> String {
    "\(quantity.option) (\(quantity.symbol), \(quantity.name))"
  }

  private static func unreachable(
    _ target: Double, _ law: LawFamily, _ input: Quantity, _ reach: ClosedRange<Double>
  ) -> String {
    let output = law.description.output
    let unit = output.unit.isEmpty ? "" : " \(output.unit)"
    let (side, end) =
      target < reach.lowerBound
      ? ("below its floor", reach.lowerBound) : ("above its ceiling", reach.upperBound)
    return "no solution: by \(input.option) the law cannot reach a \(output.name) of "
      + "\(target)\(unit), \(side) \(end)"
  }
}
