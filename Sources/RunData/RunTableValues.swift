import ScalingLaws

extension RunTable {
  /// The values of `quantity`, a run each; nil where a run does not have it.
  public func values(of quantity: Quantity) -> [Double?] { runs.map { $0[quantity] } }

  /// The least and the greatest value of `quantity`, or nil where no run has it.
  public func range(of quantity: Quantity) -> ClosedRange<Double>? {
    var (least, greatest) = (Double.infinity, 0.0)
    for run in runs {
      guard let value = run[quantity] else { continue }
      least = min(least, value)
      greatest = max(greatest, value)
    }
    return least <= greatest ? least...greatest : nil
  }

  /// The different values of `quantity` in ascending order, or nil where there are more than
  /// `limit`: a grid of runs has few, a sweep over everything has as many as runs.
  public func distinctValues(of quantity: Quantity, limit: Int = .max) -> [Double]? {
    var values: Set<Double> = []
    for run in runs {
      guard let value = run[quantity] else { continue }
      values.insert(value)
      if values.count > limit { return nil }
    }
    return values.sorted()
  }
}
