import Emergence
import ScalingLaws

// The curves of a smooth law.
extension ReferenceTable {
  static func mirage(_ field: String) -> Meaning? {
    if let options = suffix(field, after: "mcg_K") {
      return one { try MultipleChoice(options: options).grade(loss: loss($0)) }
    }
    if let options = suffix(field, after: "brier_bb_K") {
      return one { try MultipleChoice(options: options).brier(loss: loss($0)) }
    }
    if let items = suffix(field, after: "p_read0_n") {
      return one {
        let logAccuracy = try -$0.number("T") * loss($0)
        return TestResolution(items: items).probabilityOfZero(logAccuracy: logAccuracy)
      }
    }
    switch field {
    case "c", "alpha", "T", "N": return .input
    case "loss": return one(loss)
    case "p": return metric(.perToken)
    case "exact_match": return metric(.exactMatch)
    case "ted": return metric(.tokenEditDistance)
    case "mcg_half": return one { try MultipleChoice(options: 2).grade(loss: loss($0)) }
    case "brier_two": return one { try MultipleChoice(options: 2).brier(loss: loss($0)) }
    case "dacc_dlog10N":
      return one {
        try curve($0).exactMatchSlope(params: $0.number("N"), answerTokens: $0.number("T"))
      }
    default: return nil
    }
  }

  static func sizes(_ field: String) -> Meaning? {
    switch field {
    case "c", "alpha", "T", "acc": .input
    case "N":
      one { try curve($0).params(atExactMatch: $0.number("acc"), answerTokens: $0.number("T")) }
    default: nil
    }
  }

  private static func metric(_ metric: MirageMetric) -> Meaning {
    one { try metric.value(loss: loss($0), answerTokens: $0.number("T")) }
  }

  private static func curve(_ entry: ReferenceEntry) throws -> MirageCurve {
    MirageCurve(scale: try entry.number("c"), exponent: try entry.number("alpha"))
  }

  private static func loss(_ entry: ReferenceEntry) throws -> Double {
    try curve(entry).loss(params: entry.number("N"))
  }
}
