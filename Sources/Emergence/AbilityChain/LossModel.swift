import ScalingLaws

/// What gives the loss of a model that has not been trained: step one of a chain.
public enum LossModel: Hashable, Sendable {
  /// A scaling law.
  case law(ScalingLaw)
  /// A straight line over the logarithm of compute.
  case line(LossLine)

  /// The loss at `inputs`, completed by *C = 6ND*; nil where an input lacks.
  public func loss(at inputs: Quantities) -> Double? {
    switch self {
    case .law(let law): law.value(at: inputs)
    case .line(let line): inputs.completed.compute.map(line.loss(compute:))
    }
  }

  /// The formula in ASCII.
  public var asciiFormula: String {
    switch self {
    case .law(let law): law.description.asciiFormula
    case .line: "L = p + q log10 C"
    }
  }
}
