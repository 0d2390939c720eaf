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

/// A search for the input that gives an output, over all numbers that the input can be.
private struct Inversion {
  let law: ScalingLaw
  let input: Quantity
  let known: Quantities

  private typealias Point = (x: Double, output: Double)

  /// 460 sizes between the ends of the search, beyond which no quantity of the field lies.
  private static let sizes = (0...460).map { Double.exp10(-15 + 115 * Double($0) / 460) }

  func solve(for target: Double) throws(LawError) -> Double {
    let points = candidates.compactMap { x in output(x).map { (x: x, output: $0) } }
    guard let first = points.first, let last = points.last else {
      throw .undefined(law: law.family)
    }
    if let hit = points.first(where: { $0.output == target }) { return hit.x }
    for (low, high) in zip(points, points.dropFirst())
    where (low.output - target) * (high.output - target) < 0 {
      if let x = bisected(low, high, target) { return x }
    }
    let outputs = points.map(\.output)
    let reach = (outputs.min() ?? first.output)...(outputs.max() ?? last.output)
    if reach.contains(target) { throw .undefined(law: law.family) }
    throw .unreachable(target: target, law: law.family, input: input, reach: reach)
  }

  /// Numbers to try, from the least to the greatest, the ends of the domain among them.
  private var candidates: [Double] {
    let belowOne = Self.sizes.filter { $0 < 0.5 }.map { 1 - $0 }
    let all = Self.sizes.map { -$0 } + [0] + Self.sizes + (isShare ? belowOne + [1] : [1])
    return all.filter { input.domain.contains($0) }.sorted()
  }

  /// Whether the input ends at 1, near which a law may turn as it does near 0.
  private var isShare: Bool { input.domain == .fraction || input.domain == .belowOne }

  private func output(_ x: Double) -> Double? {
    var inputs = known
    inputs[input] = x
    return law.value(at: inputs)
  }

  /// Halves an interval until its ends are neighbors among the numbers; nil where the law has a gap.
  private func bisected(_ low: Point, _ high: Point, _ target: Double) -> Double? {
    let falls = low.output > high.output
    var (below, above) = (Self.rank(low.x), Self.rank(high.x))
    while above - below > 1 {
      let middle = below + (above - below) / 2
      guard let output = output(Self.number(middle)) else { return nil }
      if (output > target) == falls { below = middle } else { above = middle }
    }
    return Self.number(below)
  }

  /// The place of a number among all of them: halving places works alike for every size and sign.
  private static func rank(_ x: Double) -> Int64 {
    let bits = Int64(bitPattern: x.bitPattern)
    return bits >= 0 ? bits : Int64.min - bits
  }

  private static func number(_ rank: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: rank >= 0 ? rank : Int64.min - rank))
  }
}
