/// Why a minimization stopped.
public enum Termination: Hashable, Sendable {
  /// What a Newton step could still gain is below the tolerance.
  case converged
  /// No step gains anything that double precision can tell from rounding.
  case rounding
  /// So many steps were taken.
  case iterationLimit(Int)
  /// The model has no value where it was to start.
  case undefinedStart

  /// Whether the point is a minimum as far as double precision can tell.
  public var isMinimum: Bool { self == .converged || self == .rounding }
}

extension Termination: CustomStringConvertible {
  /// The reason in a few words.
  public var description: String {
    switch self {
    case .converged: "converged"
    case .rounding: "converged to rounding"
    case .iterationLimit(let count): "stopped after \(count) iterations"
    case .undefinedStart: "the start has no value"
    }
  }
}
