import ScalingLaws

/// The sliders of the screen: one for each coefficient of the law, one for the answer length of the
/// emergence curves, and over a table of abilities one for the number of items of the test.
package struct SliderBank: Hashable, Sendable {
  private var scales: [SliderScale]
  /// Whether there is a test to have items.
  let hasItems: Bool
  package private(set) var selected = 0
  /// The sliders that nothing moves until they are unlocked.
  private(set) var locked: Set<Int> = []

  /// The sliders of `law`, with room for its values.
  package init(for law: ScalingLaw, hasItems: Bool = false) {
    self.hasItems = hasItems
    scales =
      law.description.coefficients.map(SliderScale.init) + [.answerTokens]
      + (hasItems ? [.items] : [])
    for (index, value) in law.coefficients.enumerated() { makeRoom(for: value, at: index) }
  }

  package var count: Int { scales.count }

  /// What the slider at `index` moves.
  package func target(at index: Int) -> SliderTarget {
    let coefficients = scales.count - (hasItems ? 2 : 1)
    return index < coefficients
      ? .coefficient(index) : index == coefficients ? .answerTokens : .items
  }

  /// The scale of the slider at `index`, with losses shown in `unit`.
  func scale(at index: Int, in unit: LossUnit = .nats) -> SliderScale {
    var scale = scales[index]
    scale.unit.loss = unit
    return scale
  }

  mutating func select(_ index: Int) { selected = min(count - 1, max(0, index)) }

  /// Extends the ends of the slider at `index`.
  ///
  /// - Returns: Whether the value was outside.
  @discardableResult
  mutating func makeRoom(for value: Double, at index: Int) -> Bool {
    guard !scales[index].range.contains(value) else { return false }
    scales[index].extend(toInclude: value)
    return true
  }

  /// The ends of every slider.
  var ranges: [ClosedRange<Double>] { scales.map(\.range) }

  func isLocked(at index: Int) -> Bool { locked.contains(index) }

  mutating func setLocked(_ isLocked: Bool, at index: Int) {
    if isLocked { locked.insert(index) } else { locked.remove(index) }
  }

  mutating func setRange(_ range: ClosedRange<Double>, at index: Int) {
    scales[index].range = range
  }

  /// Gives every slider the ends and the lock that it had.
  mutating func restore(_ ranges: [ClosedRange<Double>], locked: Set<Int>) {
    for (index, range) in zip(scales.indices, ranges) { scales[index].range = range }
    self.locked = locked
  }

  /// The sliders of another law, with the selection in the same place.
  func replaced(for law: ScalingLaw) -> SliderBank {
    var bank = SliderBank(for: law, hasItems: hasItems)
    bank.select(selected)
    return bank
  }

  /// Gives the slider at `index` the ends that it has for the preset of `law`.
  mutating func resetEnds(at index: Int, for law: ScalingLaw) {
    let fresh = SliderBank(
      for: ScalingLaw(law.family, preset: law.preset), hasItems: hasItems)
    scales[index] = fresh.scales[index]
  }

  /// The value of the slider at `index`, now `value`, after so many fine steps in `unit`.
  mutating func stepped(
    _ value: Double, by steps: Double, at index: Int, in unit: LossUnit
  ) -> Double {
    scales[index].unit.loss = unit
    scales[index].countSteps(from: value)
    return scales[index].stepped(value, by: steps)
  }
}

/// What a slider moves.
package enum SliderTarget: Hashable, Sendable {
  /// The law's coefficient at this index.
  case coefficient(Int)
  /// *T*, the number of tokens that all must be right for an exact match.
  case answerTokens
  /// *n*, the number of items of the test.
  case items
}
