import Planning
import RunData
import ScalingLaws

/// One row of what `scaleview eval` prints: the question, the number, and what belongs beside it.
struct EvalAnswer {
  let question: EvalQuestion
  /// What was given.
  let given: Quantities
  /// What was given, and what follows from it.
  var inputs: Quantities
  /// The number, in the quantity's own unit; nil where there is none.
  var value: Double?
  /// Why there is no number, where that is an answer.
  private(set) var problem: String?
  /// Why the question cannot be asked.
  var refusal: CommandFailure?
  private(set) var isOptimalSplit = false

  init(question: EvalQuestion, given: Quantities) {
    self.question = question
    self.given = given
    inputs = given.completed
  }

  /// The quantity that the value is of.
  var quantity: Quantity { question.target ?? question.law.description.output }

  /// The value in the unit that was asked for.
  var shownValue: Double? { value.map { shown($0, of: quantity) } }

  /// How far the inputs lie beyond the fitted range.
  var distances: [Extrapolation.Excursion] {
    question.law.preset.fittedRange.distances(of: inputs)
  }

  /// The split that the law finds best, in place of what was not given.
  mutating func take(_ split: ComputeAllocation) {
    (inputs.params, inputs.tokens, inputs.compute) = (split.params, split.tokens, split.compute)
    isOptimalSplit = true
  }

  /// A law that cannot reach an output has answered; any other error is the question's.
  mutating func fail(_ error: LawError) {
    switch error {
    case .unreachable(let target, _, let input, let reach):
      problem =
        target < reach.lowerBound
        ? unreachable(target, "below its floor", reach.lowerBound, by: input)
        : unreachable(target, "above its ceiling", reach.upperBound, by: input)
    case .undefined: problem = error.description
    default: refusal = .usage(error.description)
    }
  }

  /// A loss that no budget reaches is an answer; any other error is the question's.
  mutating func fail(_ error: AllocationUnavailable) {
    if case .lossOutOfReach(let loss, let floor) = error {
      problem = unreachable(loss, loss < floor ? "below its floor" : "at its floor", floor)
    } else {
      refusal = .usage(error.description)
    }
  }

  func shown(_ value: Double, of quantity: Quantity) -> Double {
    question.unit?.shown(value, of: quantity) ?? value
  }

  func unit(of quantity: Quantity) -> String {
    question.unit?.symbol(of: quantity) ?? quantity.unit
  }

  /// The inputs in order, without the number that the answer is; a law may give the kind of
  /// number that it takes.
  var inputValues: [(quantity: Quantity, value: Double)] {
    let takesItsOutput =
      question.target == nil && question.law.description.inputs.contains(quantity)
    return inputs.all.filter { takesItsOutput || $0.quantity != quantity }
  }

  /// Why no input gives the output, in its unit: "no solution: the law cannot reach 1.5 nats/token,
  /// below its floor 1.69"; `input` is what was varied where others were held.
  private func unreachable(
    _ target: Double, _ side: String, _ end: Double, by input: Quantity? = nil
  ) -> String {
    let output = question.law.description.output
    let unit = unit(of: output)
    let goal = EvalNumber.text(shown(target, of: output), digits: 7)
    let reach = EvalNumber.text(shown(end, of: output), digits: 7)
    let held = given.all.filter { $0.quantity != output && $0.quantity != input }
      .map { "\($0.quantity.option) \(EvalNumber.text($0.value, of: $0.quantity, digits: 6))" }
    let condition = held.isEmpty ? "" : " at \(held.joined(separator: ", "))"
    return "no solution: the law cannot reach \(goal)\(unit.isEmpty ? "" : " " + unit), "
      + "\(side) \(reach)\(condition)"
  }

  /// The document of `--json`.
  var json: JSONValue {
    let law = question.law
    let inputs = inputValues.map {
      ($0.quantity.rawValue, JSONValue.number(shown($0.value, of: $0.quantity)))
    }
    let distances = distances.map { ($0.quantity.rawValue, JSONValue.number($0.decades)) }
    return [
      "law": .string(law.family.rawValue), "preset": .string(law.preset.id),
      "inputs": .object(Dictionary(inputs) { $1 }), "value": JSONValue(shownValue),
      "unit": .string(unit(of: quantity)),
      "extrapolation": .object(Dictionary(distances) { $1 }),
      "notes": .array(EvalNotes(answer: self).texts.map(JSONValue.string)),
    ]
  }
}
