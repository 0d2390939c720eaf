extension LogScale {
  /// The patterns that could label this scale, those with the most labels first.
  ///
  /// There is room for at most `count` labels. With `prefersDecades` an axis of several decades
  /// labels only powers of ten.
  func tickPatterns(atMost count: Int, prefersDecades: Bool) -> [TickPattern] {
    let powers = TickPattern.powers(in: domain)
    var patterns: [TickPattern] = []
    // Below a factor of four even steps read better than the digits of a decade.
    if decades < 0.6 { patterns += LinearScale.stepPatterns(in: domain, atMost: count) }
    if decades < 8, !(prefersDecades && powers.count > 2) {
      patterns += LogScale.digitPatterns
    }
    patterns += decadePatterns(powers: powers, atMost: count)
    return patterns.filter { !isTooDense($0, count: count) }
  }

  private static let digitPatterns: [TickPattern] = [
    .digits([1, 2, 3, 4, 5, 6, 7, 8, 9]), .digits([1, 2, 3, 5, 7]), .digits([1, 2, 3, 5]),
    .digits([1, 2, 5]), .digits([1, 3]),
  ]

  /// Every decade, every second, every third and so on.
  private func decadePatterns(powers: Range<Int>, atMost count: Int) -> [TickPattern] {
    let least = max(1, powers.count / max(1, count))
    return [1, 2, 3, 4, 5, 6, 10, 15, 20, 30, 50, 100, 200, 300]
      .filter { $0 >= least && $0 <= max(1, powers.count) }
      .flatMap { every -> [TickPattern] in
        let round = TickPattern.decades(every: every, offset: 0)
        // Where multiples of the step could leave a single label, the first decade starts instead.
        let early = TickPattern.decades(every: every, offset: powers.lowerBound)
        return powers.count >= 2 * every ? [round] : [round, early]
      }
  }

  private func isTooDense(_ pattern: TickPattern, count: Int) -> Bool {
    guard case .digits(let digits) = pattern else { return false }
    return decades * Double(digits.count) > 2 * Double(count + 4)
  }
}
