import RealModule

extension ScalingLaw {
  /// The value of `input` at which the law gives `target`, with the other inputs as they are.
  ///
  /// ```swift
  /// try ScalingLaw(.chinchilla).solve(for: .tokens, reaching: 2.1, at: [.params: 7e9])
  /// ```
  ///
  /// Where the law has no closed form for it, the value is bracketed between 10⁻¹⁵ and 10¹⁰⁰ and
  /// found to 10⁻¹².
  ///
  /// - Throws: ``LawError/notAnInput(_:law:)``, ``LawError/unreachable(target:law:input:reach:)``,
  ///   and what ``answer(at:)`` throws.
  public func solve(
    for input: Quantity, reaching target: Double, at inputs: Quantities = Quantities()
  ) throws(LawError) -> Double {
    guard description.inputs.contains(input) else { throw .notAnInput(input, law: family) }
    try check(inputs)
    guard description.output.domain.contains(target) else {
      throw .inputOutsideDomain(description.output, value: target)
    }
    var known = inputs
    known[input] = nil
    let missing = description.inputs.filter { $0 != input && known.input($0) == nil }
    guard missing.isEmpty else { throw .missingInputs(missing, law: family) }
    if let value = family.form.inverse(input, reaching: target, at: known, coefficients),
      input.domain.contains(value)
    {
      return value
    }
    return try Inversion(law: self, input: input, known: known).solve(for: target)
  }
}

/// A search for the input that gives an output, over the logarithm of the input.
private struct Inversion {
  let law: ScalingLaw
  let input: Quantity
  let known: Quantities

  /// The ends of the search; beyond them no quantity of the field lies.
  private static let widest = -15.0...100.0
  private static let samples = 460

  func solve(for target: Double) throws(LawError) -> Double {
    let points = points()
    guard let first = points.first, let last = points.last else {
      throw .undefined(law: law.family)
    }
    if let hit = points.first(where: { $0.output == target }) { return Double.exp10(hit.x) }
    for (low, high) in zip(points, points.dropFirst())
    where (low.output - target) * (high.output - target) < 0 {
      return Double.exp10(bisected(from: low.x, to: high.x, target, low.output > high.output))
    }
    let outputs = points.map(\.output)
    throw .unreachable(
      target: target, law: law.family, input: input,
      reach: (outputs.min() ?? first.output)...(outputs.max() ?? last.output))
  }

  /// Where the law is defined, from the least input to the greatest.
  private func points() -> [(x: Double, output: Double)] {
    let (low, high) = (Self.widest.lowerBound, Self.widest.upperBound)
    return (0...Self.samples).compactMap { index in
      let x = low + (high - low) * Double(index) / Double(Self.samples)
      return output(x).map { (x, $0) }
    }
  }

  private func output(_ x: Double) -> Double? {
    var inputs = known
    inputs[input] = Double.exp10(x)
    return law.value(at: inputs)
  }

  /// Halves an interval of log₁₀ until its ends are neighbors among the numbers.
  private func bisected(
    from low: Double, to high: Double, _ target: Double, _ fallsWithX: Bool
  ) -> Double {
    var (low, high) = (low, high)
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high, let output = output(middle) else { return middle }
      if (output > target) == fallsWithX { low = middle } else { high = middle }
    }
  }
}
