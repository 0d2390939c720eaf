/// What is known about chance before a fit.
public enum ChanceLevel: Hashable, Sendable {
  /// Guessing reaches this value.
  case known(Double)
  /// What guessing reaches is fitted, within these bounds.
  case free(ClosedRange<Double>)

  /// The value, where it is known.
  public var value: Double? {
    guard case .known(let value) = self else { return nil }
    return value
  }
}

/// A form and the readings that it is fitted to, by least squares on the metric itself.
public struct AbilityFitRequest: Hashable, Sendable {
  /// The form.
  public var form: AbilityForm
  /// The readings.
  public var points: [AbilityPoint]
  /// What guessing reaches: the base of a hinge and of a sigmoid above chance.
  ///
  /// The ladder's sigmoid has its own ends, and takes it only to tell whether there is anything to
  /// fit; an error law does not take it.
  public var chance: ChanceLevel
  /// Readings that nobody made but everybody expects, such as accuracy 1 at loss 0: they count as
  /// one reading each, and resampling always keeps them.
  public var anchors: [AbilityPoint]

  /// A fit of `form` to `points`.
  public init(
    _ form: AbilityForm, points: [AbilityPoint], chance: ChanceLevel = .known(0),
    anchors: [AbilityPoint] = []
  ) {
    self.form = form
    self.points = points
    self.chance = chance
    self.anchors = anchors
  }

  /// The number of predictors of each reading.
  var predictorCount: Int { points.first?.predictors.count ?? 1 }

  /// The number of coefficients that the fit may choose.
  var freeCount: Int {
    switch form {
    case .exponentialError: 3
    case .ladderSigmoid: 4
    case .hinge: 2
    case .chanceSigmoid: predictorCount + (chance.value == nil ? 2 : 1)
    }
  }
}
