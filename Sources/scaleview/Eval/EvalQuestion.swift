import Planning
import ScalingLaws

/// A law with what is asked of it: its output, or the input that gives an output.
struct EvalQuestion {
  let law: ScalingLaw
  /// The input to find; nil asks for the output.
  let target: Quantity?
  let unit: EvalUnit?

  private var description: LawDescription { law.description }

  /// What was changed of the preset, in words: "E changed by --set"; nil where nothing was.
  var changes: String? {
    let symbols = law.coefficients.indices.filter(law.isChanged)
      .map { description.coefficients[$0].symbol }
    return symbols.isEmpty ? nil : "\(symbols.joined(separator: ", ")) changed by --set"
  }

  /// The quantities of which two or more give the others.
  private static let linked: [Quantity] = [.params, .tokens, .compute, .tokensPerParam]

  /// Refuses quantities that the question has no use for, before any is evaluated.
  func check(_ given: [Quantity]) throws {
    let own = description.inputs + description.optionalInputs
    let linked = own.contains(where: Self.linked.contains) ? Self.linked : []
    for quantity in given where !(own + linked).contains(quantity) {
      guard quantity == description.output else { throw useless(quantity, known: own) }
      guard target != nil else {
        throw CommandFailure.usage(
          "\(law.family.rawValue) gives the \(quantity.name); with --\(quantity.option) say which "
            + "input to find, such as --solve-for \(description.inputs.first?.option ?? "params")")
      }
    }
    if let target, given.contains(target), target != description.output {
      throw CommandFailure.usage(
        "--solve-for \(target.option) finds it: leave --\(target.option) out")
    }
    if target == description.output {
      throw CommandFailure.usage(
        "\(description.output.name) is what \(law.family.rawValue) gives: leave --solve-for out")
    }
    if target != nil, !given.contains(description.output) {
      throw CommandFailure.usage(
        "--solve-for needs the \(description.output.name) to reach: "
          + "--\(description.output.option) VALUE")
    }
    if let unit,
      !([description.output, target].compactMap { $0 } + given).contains(where: unit.applies)
    {
      throw CommandFailure.usage(
        "--unit: nothing here is in this unit; \(law.family.rawValue) gives "
          + "\(description.output.name) in \(description.output.unit)")
    }
  }

  private func useless(_ quantity: Quantity, known: [Quantity]) -> CommandFailure {
    .usage(
      "\(law.family.rawValue) does not take --\(quantity.option); it takes "
        + known.map { "--\($0.option)" }.joined(separator: ", "))
  }

  /// The answer for one set of inputs.
  func answer(at given: Quantities) -> EvalAnswer {
    var answer = EvalAnswer(question: self, given: given)
    do {
      try EvalQuestion.checkProducts(given)
      if let target { try solve(for: target, given, &answer) } else { try evaluate(given, &answer) }
    } catch let error as LawError {
      answer.fail(error)
    } catch let error as AllocationUnavailable {
      answer.fail(error)
    } catch {
      answer.refusal = error as? CommandFailure ?? .usage("\(error)")
    }
    return answer
  }

  /// Refuses *C* or *D/N* beside an *N* and a *D* that give another.
  private static func checkProducts(_ given: Quantities) throws {
    guard let params = given.params, let tokens = given.tokens else { return }
    let products: [(Quantity, String, Double)] = [
      (.compute, "6ND", Compute.total(params: params, tokens: tokens)),
      (.tokensPerParam, "D/N", tokens / params),
    ]
    for (quantity, formula, product) in products {
      guard let value = given[quantity], abs(value / product - 1) > 1e-9 else { continue }
      throw CommandFailure.usage(
        "--\(quantity.option) \(value) is not \(formula) = \(product); leave one of the three out")
    }
  }

  private func evaluate(_ given: Quantities, _ answer: inout EvalAnswer) throws {
    if isComputeAlone(given), let compute = given.compute {
      let split = try ComputeFrontier(law).allocation(compute: compute)
      answer.take(split)
      answer.value = split.loss
    } else {
      let said = try law.answer(at: given)
      answer.inputs = said.inputs
      answer.value = said.value
    }
  }

  /// Whether a law of *N* and *D* is given *C* alone, so that the best split is meant.
  private func isComputeAlone(_ given: Quantities) -> Bool {
    tradesParams && given.params == nil && given.tokens == nil && given[.tokensPerParam] == nil
      && given.compute != nil
  }

  /// Whether the law has a best split of compute.
  private var tradesParams: Bool { (try? ComputeFrontier(law)) != nil }

  private func solve(
    for target: Quantity, _ given: Quantities, _ answer: inout EvalAnswer
  ) throws {
    var known = given
    known[description.output] = nil
    guard let goal = given[description.output] else { return }
    let isFree =
      known.params == nil && known.tokens == nil && known.compute == nil
      && known[.tokensPerParam] == nil
    if tradesParams, isFree, Self.linked.contains(target) {
      answer.take(try ComputeFrontier(law).allocation(reaching: goal))
    } else if target == .compute, tradesParams {
      let other: Quantity = known.params == nil ? .params : .tokens
      known[other] = try law.solve(for: other, reaching: goal, at: known)
      answer.inputs = known.completed
    } else {
      known[target] = try law.solve(for: target, reaching: goal, at: known)
      answer.inputs = known.completed
    }
    answer.inputs[description.output] = goal
    answer.value = answer.inputs[target]
  }
}
