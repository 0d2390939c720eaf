import ScalingLaws

/// Why a law gives no split of a budget.
public enum AllocationUnavailable: Error, Hashable, Sendable {
  /// The law takes one quantity: nothing is traded for anything.
  case nothingToSplit(LawFamily)
  /// With this coefficient not above zero, more compute for the other side is always better.
  case noTradeOff(coefficient: String, value: Double)
  /// The budget is not finite and positive, or its optimum is outside the range of numbers.
  case budgetOutsideDomain(Double)
  /// No budget reaches the loss: it is not above the law's floor.
  case lossOutOfReach(Double, floor: Double)
}

extension AllocationUnavailable: CustomStringConvertible {
  /// What was found, and what to do.
  public var description: String {
    switch self {
    case .nothingToSplit(let law):
      "\(law.rawValue) has no split of compute: it does not trade params for tokens; take "
        + "chinchilla or kaplan-nd"
    case .noTradeOff(let coefficient, let value):
      "no best split with \(coefficient) = \(value): it must be above 0"
    case .budgetOutsideDomain(let compute):
      "no split of \(compute) FLOPs; give a finite budget above 0"
    case .lossOutOfReach(let loss, let floor):
      "no solution: no compute reaches a loss of \(loss) nats/token; the law's floor is \(floor)"
    }
  }
}
