/// Why a law could not be chosen, changed or asked.
public enum LawError: Error, Hashable, Sendable {
  /// No law has this id.
  case unknownLaw(String, suggestions: [String])
  /// The law has no preset with this id.
  case unknownPreset(String, law: LawFamily, suggestions: [String])
  /// The law has no coefficient with this symbol.
  case unknownCoefficient(String, law: LawFamily, suggestions: [String])
  /// The coefficient cannot have this value.
  case valueOutsideDomain(coefficient: String, value: Double)
  /// The law needs these quantities, which neither are there nor follow from those that are.
  case missingInputs([Quantity], law: LawFamily)
  /// The quantity cannot have this value.
  case inputOutsideDomain(Quantity, value: Double)
  /// With these coefficients the law gives no number here.
  case undefined(law: LawFamily)
  /// The law does not take the quantity that it should be solved for.
  case notAnInput(Quantity, law: LawFamily)
  /// No value of `input` gives the target: what the law gives lies within `reach`.
  case unreachable(target: Double, law: LawFamily, input: Quantity, reach: ClosedRange<Double>)
}

extension LawError: CustomStringConvertible {
  /// What was found, and what to do.
  public var description: String {
    switch self {
    case .unknownLaw(let id, let suggestions):
      "unknown law \"\(id)\"; "
        + Self.advice(suggestions, "'scaleview laws' lists all \(LawFamily.allCases.count)")
    case .unknownPreset(let id, let law, let suggestions):
      "\(law.rawValue) has no preset \"\(id)\"; "
        + Self.advice(suggestions, "it has \(Self.list(law.description.presets.map(\.id)))")
    case .unknownCoefficient(let symbol, let law, let suggestions):
      "\(law.rawValue) has no coefficient \"\(symbol)\"; "
        + Self.advice(
          suggestions, "it has \(Self.list(law.description.coefficients.map(\.symbol)))")
    case .valueOutsideDomain(let coefficient, let value):
      "\(coefficient) cannot be \(value); give a finite number, positive for a constant on a "
        + "log scale"
    case .missingInputs, .inputOutsideDomain, .undefined, .notAnInput, .unreachable: evaluationText
    }
  }

  private static func advice(_ near: [String], _ otherwise: String) -> String {
    near.isEmpty ? otherwise : "did you mean \(near.joined(separator: " or "))?"
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
