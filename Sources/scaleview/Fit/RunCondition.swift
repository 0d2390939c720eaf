import ScaleviewUI
import ScalingLaws

/// `loss > 3.4` on the command line.
struct RunCondition {
  private let quantity: Quantity
  private let comparison: String
  private let bound: Double

  private static let comparisons = ["<=", ">=", "<", ">", "="]

  init(_ text: String) throws {
    let found = Self.comparisons.lazy.compactMap { sign in
      text.firstRange(of: sign).map { (sign: sign, range: $0) }
    }.first
    guard let found else { throw Self.failure(text, "no <, >, <=, >= or =") }
    let name = text[..<found.range.lowerBound].filter { $0 != " " }
    let number = text[found.range.upperBound...].filter { $0 != " " }
    guard let quantity = Quantity(rawValue: String(name)),
      [.params, .tokens, .compute, .loss].contains(quantity)
    else { throw Self.failure(text, "'\(name)' is not params, tokens, compute or loss") }
    guard let bound = TypedValue.number(String(number), allowsSuffix: true) else {
      throw Self.failure(text, "'\(number)' is not a number")
    }
    (self.quantity, comparison, self.bound) = (quantity, found.sign, bound)
  }

  private static func failure(_ text: String, _ reason: String) -> CommandFailure {
    .usage("--exclude '\(text)': \(reason); write it as 'loss > 3.4'")
  }

  func accepts(_ run: TrainingRun) -> Bool {
    guard let value = run[quantity] else { return false }
    switch comparison {
    case "<=": return value <= bound
    case ">=": return value >= bound
    case "<": return value < bound
    case ">": return value > bound
    default: return value == bound
    }
  }
}
