import ScalingLaws
import TestSupport

/// The values of `Tests/Oracles/laws.py`.
struct LawOracle: Decodable {
  let evaluations: [Evaluation]
  let limits: [Limit]

  struct Evaluation: Decodable {
    let law: String
    let preset: String?
    let coefficients: [String: Double]
    let params: Double
    let tokens: Double
    let loss: Double
    let gradient: [String: Double]
  }

  struct Limit: Decodable {
    let law: String
    let preset: String
    let params: Double
    let loss: Double
  }

  static func evaluations(of family: LawFamily) throws -> [Evaluation] {
    try Oracle.read("laws.json", as: LawOracle.self).evaluations.filter {
      $0.law == family.rawValue
    }
  }

  static func limits() throws -> [Limit] {
    try Oracle.read("laws.json", as: LawOracle.self).limits
  }
}

extension LawOracle.Evaluation: CustomStringConvertible {
  var description: String { "\(law) \(preset ?? "other") N \(params) D \(tokens)" }

  /// The law with the preset's own values, or with those of the case.
  func scalingLaw() throws -> ScalingLaw {
    let family = try LawFamily.named(law)
    if let preset { return try ScalingLaw(family, preset: preset) }
    var law = ScalingLaw(family)
    for (symbol, value) in coefficients { try law.set(symbol, to: value) }
    return law
  }
}
