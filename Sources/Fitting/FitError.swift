import ScalingLaws

/// Why a fit could not start: what was found, and what to do.
public enum FitError: Error, Hashable, Sendable {
  /// The law has no gradient to fit it by, or gives no loss.
  case notFittable(String)
  /// There are fewer runs than free coefficients.
  case tooFewRuns(have: Int, need: Int)
  /// No coefficient is left to fit.
  case nothingToFit
  /// A run lacks an input of the law.
  case missingInput(Quantity, law: String)
  /// The loss of a run is below the floor that was fixed.
  case lossBelowFloor(run: Int, loss: Double, floor: Double)
  /// A coefficient cannot have the value.
  case valueOutsideDomain(coefficient: String, value: Double)
  /// A coefficient is fixed outside the bounds given for it.
  case fixedOutsideBounds(coefficient: String, value: Double, bounds: ClosedRange<Double>)
  /// Tied coefficients are fixed at different values.
  case tiedToDifferentValues(coefficients: [String])
  /// Tied coefficients are of different kinds.
  case tiedUnlike(coefficients: [String])
  /// The law has no value anywhere that was tried.
  case undefined(law: String)
  /// The budgets are too few to find how the best size grows.
  case tooFewBudgets(have: Int)
}

extension FitError {
  /// Whether the request is at odds with itself, whatever the runs.
  public var isOfRequest: Bool {
    switch self {
    case .notFittable, .nothingToFit, .valueOutsideDomain, .fixedOutsideBounds,
      .tiedToDifferentValues, .tiedUnlike:
      true
    case .tooFewRuns, .missingInput, .lossBelowFloor, .undefined, .tooFewBudgets: false
    }
  }
}

extension FitError: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .notFittable(let law): "\(law) cannot be fitted to runs; choose another --law"
    case .tooFewRuns(let have, let need):
      "\(have) \(have == 1 ? "run" : "runs") cannot fix \(need) free coefficients; add runs or hold "
        + "a coefficient fixed (--fix)"
    case .nothingToFit: "every coefficient is fixed; leave one free"
    case .missingInput(let quantity, let law):
      "\(law) needs \(quantity.rawValue) for every run; add a column '\(quantity.rawValue)' or "
        + "choose another --law"
    case .lossBelowFloor(let run, let loss, let floor):
      "run \(run + 1) has loss \(loss), below the fixed floor \(floor); fix a lower floor or "
        + "exclude the run"
    case .valueOutsideDomain(let coefficient, let value):
      "\(coefficient) cannot be \(value); give a finite number, positive for a constant on a log "
        + "scale"
    case .fixedOutsideBounds(let coefficient, let value, let bounds):
      "\(coefficient) is fixed at \(value), outside its bounds \(bounds.lowerBound) to "
        + "\(bounds.upperBound)"
    case .tiedToDifferentValues(let coefficients):
      "\(coefficients.joined(separator: " and ")) are tied, but fixed at different values; drop the "
        + "tie or fix one value"
    case .tiedUnlike(let coefficients):
      "\(coefficients.joined(separator: " and ")) cannot be tied: one is an exponent and the other "
        + "an amount"
    case .undefined(let law): "\(law) has no value for these runs at any start that was tried"
    case .tooFewBudgets(let have):
      "\(have) compute \(have == 1 ? "budget" : "budgets") with enough sizes cannot show how the "
        + "best size grows; give runs at two budgets or more, three sizes each"
    }
  }
}
