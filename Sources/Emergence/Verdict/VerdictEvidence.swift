extension EmergenceVerdict {
  /// The bands of *p^T*, where the rule came to them.
  public var bands: ExactMatchBands? {
    switch reason {
    case .insideBands(let bands), .outsideBands(let bands): bands
    default: nil
    }
  }

  /// The break of the smooth metric, where it has one.
  public var breakTest: BreakTest? {
    switch reason {
    case .breaksToo(let test, _, _), .breaksElsewhere(let test, _, _): test
    default: nil
    }
  }
}
