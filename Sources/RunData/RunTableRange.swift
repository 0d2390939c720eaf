import ScalingLaws

extension RunTable {
  /// The least and the greatest value of `quantity`, or nil where no run and no split has it.
  public func range(of quantity: Quantity) -> ClosedRange<Double>? {
    if allocations.isEmpty, Quantity.totalled.contains(quantity) {
      return totals.range(of: quantity)
    }
    var (least, greatest) = (Double.infinity, 0.0)
    for run in runs {
      guard let value = run[quantity] else { continue }
      least = min(least, value)
      greatest = max(greatest, value)
    }
    for record in allocations {
      guard let value = record[quantity] else { continue }
      least = min(least, value)
      greatest = max(greatest, value)
    }
    return least <= greatest ? least...greatest : nil
  }
}

extension Quantity {
  /// Those whose range a table knows.
  fileprivate static let totalled: [Quantity] = [.params, .tokens, .compute]
}
