/// Finds the labels of an axis: of all patterns, the one with most labels that have enough room.
struct TickChooser {
  private let scale: Scale
  private let grid: DataGrid
  private let format: TickFormat

  init(axis: Axis, grid: DataGrid, glyphs: PlotGlyphs) {
    scale = axis.scale
    self.grid = grid
    format = TickFormat(style: axis.labelStyle, isASCII: glyphs.isASCII)
  }

  /// The labels of a horizontal axis: none touches another or leaves the cells of `room`.
  func horizontal(room: Range<Int>) -> Ticks {
    let candidates = candidates(atMost: grid.cells / 4 + 2, prefersDecades: true)
    func spaced(_ candidate: TickCandidate, _ gap: Int) -> Ticks? {
      side(candidate, minimumGap: gap, room: room)
    }
    let choice =
      best(of: candidates) { spaced($0, $0.pattern.isAcrossDecades ? 2 : 3) }
      ?? best(of: candidates) { spaced($0, 1) }
      ?? best(of: candidates, labels: 1) { spaced($0, 1) }
    return choice.map(stroked) ?? .none
  }

  /// The labels of a vertical axis, none wider than `width`.
  func vertical(width: Int) -> Ticks {
    let candidates = candidates(atMost: grid.cells / 2 + 2, prefersDecades: false)
    // Airy where there is room, tight rather than a single label where there is not.
    for spacing in [max(2, grid.cells / 12), 2, 1] {
      let choice = best(of: candidates) { stack($0, minimumSpacing: spacing, width: width) }
      if let choice { return stroked(choice) }
    }
    return best(of: candidates, labels: 1) { stack($0, minimumSpacing: 1, width: width) }
      .map(stroked) ?? .none
  }

  /// The ticks with the strokes between their labels.
  private func stroked(_ choice: (ticks: Ticks, pattern: TickPattern)) -> Ticks {
    var ticks = choice.ticks
    ticks.strokes = TickStrokes(scale, grid: grid).strokes(for: choice.pattern)
    return ticks
  }

  /// The candidates with the most labels first; among equals in the order of the scale.
  private func candidates(atMost count: Int, prefersDecades: Bool) -> [TickCandidate] {
    let patterns =
      switch scale {
      case .linear(let scale): scale.tickPatterns(atMost: count)
      case .log(let scale): scale.tickPatterns(atMost: count, prefersDecades: prefersDecades)
      }
    return patterns.map { TickCandidate($0, scale: scale, grid: grid) }.enumerated()
      .sorted {
        ($1.element.values.count, $0.offset) < ($0.element.values.count, $1.offset)
      }
      .map(\.element)
  }

  /// The candidate that keeps the most labels; nil if none keeps as many as `least`.
  private func best(
    of candidates: [TickCandidate], labels least: Int = 2, _ place: (TickCandidate) -> Ticks?
  ) -> (ticks: Ticks, pattern: TickPattern)? {
    var best: (ticks: Ticks, pattern: TickPattern)?
    for candidate in candidates {
      let wanted = max(least, best.map { $0.ticks.labels.count + 1 } ?? 0)
      guard candidate.values.count >= wanted else { break }
      guard let ticks = place(candidate), ticks.labels.count >= wanted else { continue }
      best = (ticks, candidate.pattern)
    }
    return best
  }

  /// The labels side by side, without those that would be cut off; nil if two are too close.
  private func side(_ candidate: TickCandidate, minimumGap: Int, room: Range<Int>) -> Ticks? {
    guard candidate.spacing > minimumGap else { return nil }
    var labels: [TickLabel] = []
    var overflow = 0
    for (text, value) in zip(texts(candidate), candidate.values) {
      let half = Double(text.unicodeScalars.count) / 2
      let start = Int((value.distance - half + 0.5).rounded(.down))
      let label = TickLabel(value: value.value, text: text, cell: value.cell, start: start)
      overflow = max(overflow, label.end - room.upperBound)
      guard start >= room.lowerBound, label.end <= room.upperBound else { continue }
      if let last = labels.last, start - last.end < minimumGap { return nil }
      labels.append(label)
    }
    return Ticks(labels: labels, overflow: overflow)
  }

  /// The labels on top of each other; nil if two are too close or one is too wide.
  private func stack(_ candidate: TickCandidate, minimumSpacing: Int, width: Int) -> Ticks? {
    guard candidate.spacing >= minimumSpacing else { return nil }
    var labels: [TickLabel] = []
    for (text, value) in zip(texts(candidate), candidate.values) {
      guard text.unicodeScalars.count <= width else { return nil }
      labels.append(TickLabel(value: value.value, text: text, cell: value.cell, start: 0))
    }
    return Ticks(labels: labels)
  }

  private func texts(_ candidate: TickCandidate) -> [String] {
    format.labels(candidate.values.map(\.number), isAligned: candidate.pattern.isAligned)
  }
}
