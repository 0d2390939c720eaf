/// What a law says of one set of inputs, with all that belongs beside the number.
public struct LawAnswer: Hashable, Sendable {
  /// The law with its numbers.
  public let law: ScalingLaw
  /// What it was asked: as given, and what follows by *C = 6ND*.
  public let inputs: Quantities
  /// What it gives, in the unit of its output.
  public let value: Double

  /// What kind of number the value is.
  public var output: Quantity { law.description.output }

  /// How many decades each input with a recorded range lies beyond it: 0 inside.
  public var distances: [Extrapolation.Excursion] { law.preset.fittedRange.distances(of: inputs) }

  /// What a reader should know: the notes of the preset, then those of the law.
  public var notes: [String] { law.preset.notes + law.description.notes }
}

extension ScalingLaw {
  /// What the law says at `inputs`.
  ///
  /// ```swift
  /// try ScalingLaw(.chinchilla).answer(at: [.params: 7e10, .tokens: 1.4e12]).value  // ≈ 1.9739
  /// ```
  ///
  /// - Throws: ``LawError/missingInputs(_:law:)``, ``LawError/inputOutsideDomain(_:value:)``,
  ///   ``LawError/undefined(law:)``.
  public func answer(at inputs: Quantities) throws(LawError) -> LawAnswer {
    try check(inputs)
    let needed = description.inputs.filter { inputs.input($0) == nil }
    guard needed.isEmpty else { throw .missingInputs(needed, law: family) }
    guard let value = value(at: inputs) else { throw .undefined(law: family) }
    return LawAnswer(law: self, inputs: inputs.completed, value: value)
  }

  /// Refuses a value that its quantity cannot have.
  ///
  /// - Throws: ``LawError/inputOutsideDomain(_:value:)``.
  func check(_ inputs: Quantities) throws(LawError) {
    for (quantity, value) in inputs.all where !quantity.domain.contains(value) {
      throw .inputOutsideDomain(quantity, value: value)
    }
  }
}
