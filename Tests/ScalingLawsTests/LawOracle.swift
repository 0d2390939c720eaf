import ScalingLaws
import TestSupport

/// The values of `Tests/Oracles/laws*.py`: a file for each group of laws.
struct LawOracle: Decodable {
  let evaluations: [Evaluation]
  let limits: [Limit]?

  struct Evaluation: Decodable {
    let law: String
    let preset: String?
    let coefficients: [String: Double]
    let inputs: [String: Double]
    let value: Double
    let gradient: [String: Double]?
  }

  struct Limit: Decodable {
    let law: String
    let preset: String
    let params: Double
    let loss: Double
  }

  private static let documents = Result {
    try Oracle.files(beginningWith: "laws").map { try Oracle.read($0, as: LawOracle.self) }
  }

  static func evaluations(of family: LawFamily) throws -> [Evaluation] {
    try documents.get().flatMap(\.evaluations).filter { $0.law == family.rawValue }
  }

  static func limits() throws -> [Limit] { try documents.get().flatMap { $0.limits ?? [] } }
}

extension LawOracle.Evaluation: CustomStringConvertible {
  var description: String { "\(law) \(preset ?? "other") \(inputs)" }

  /// The law with the preset's own values, or with those of the case.
  func scalingLaw() throws -> ScalingLaw {
    let family = try LawFamily.named(law)
    if let preset { return try ScalingLaw(family, preset: preset) }
    var law = ScalingLaw(family)
    for (symbol, value) in coefficients { try law.set(symbol, to: value) }
    return law
  }

  /// What the law is asked.
  func quantities() throws -> Quantities {
    var quantities = Quantities()
    for (name, value) in inputs {
      guard let quantity = Quantity(rawValue: name) else { throw UnknownQuantity(name: name) }
      quantities[quantity] = value
    }
    return quantities
  }

  struct UnknownQuantity: Error {
    let name: String
  }
}
