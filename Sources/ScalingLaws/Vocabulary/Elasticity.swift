import RealModule

extension ScalingLaw {
  /// The slope *∂ ln L / ∂ ln x* of the law at `inputs`, its other inputs held: by how many percent
  /// the loss changes with one percent of `quantity`.
  ///
  /// ```swift
  /// ScalingLaw(.kaplanN).elasticity(of: .params, at: [.params: 1e9])  // −0.076, its exponent
  /// ```
  ///
  /// By a central difference over a ten-thousandth, good to about eight digits.
  ///
  /// - Returns: Nil where `quantity` is no input of the law, and outside of its domain.
  public func elasticity(of quantity: Quantity, at inputs: Quantities) -> Double? {
    guard description.inputs.contains(quantity) else { return nil }
    // Only what the law takes: another quantity would have to follow the change.
    var place = Quantities()
    for input in description.inputs { place[input] = inputs.input(input) }
    guard let center = place[quantity] else { return nil }
    let step = 1e-4
    place[quantity] = center * .exp(step)
    guard let above = value(at: place) else { return nil }
    place[quantity] = center * .exp(-step)
    guard let below = value(at: place) else { return nil }
    return .log(above / below) / (2 * step)
  }
}
