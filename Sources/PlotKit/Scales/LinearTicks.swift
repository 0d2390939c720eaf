extension LinearScale {
  /// The patterns that could label this scale, those with the most labels first.
  func tickPatterns(atMost count: Int) -> [TickPattern] {
    LinearScale.stepPatterns(in: domain, atMost: count)
  }

  /// The steps 1, 2 and 5 times a power of ten that give between one and `count` labels.
  static func stepPatterns(
    in domain: ClosedRange<Double>, atMost count: Int
  ) -> [TickPattern] {
    let length = domain.upperBound - domain.lowerBound
    guard count > 0, length.isNormal else { return [] }
    var step = DecimalNumber.roundStep(atMost: length / Double(count))
    var patterns: [TickPattern] = []
    while step.value <= length * 2 {
      patterns.append(.steps(step))
      step = step.nextStep
    }
    return patterns
  }
}
