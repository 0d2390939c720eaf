/// The strokes along a horizontal axis: at labels, and the finer ones between them.
struct TickStrokes {
  private let scale: Scale
  private let grid: DataGrid

  init(_ scale: Scale, grid: DataGrid) {
    self.scale = scale
    self.grid = grid
  }

  func strokes(for pattern: TickPattern) -> [TickRank?] {
    var strokes = [TickRank?](repeating: nil, count: grid.cells)
    func add(_ numbers: [DecimalNumber], _ rank: TickRank) {
      for number in numbers {
        guard let cell = grid.cell(of: number.value) else { continue }
        strokes[cell] = max(strokes[cell] ?? rank, rank)
      }
    }
    for (pattern, rank) in finer(than: pattern) { add(pattern.values(in: scale.domain), rank) }
    add(pattern.values(in: scale.domain), .labeled)
    return strokes
  }

  private func finer(than pattern: TickPattern) -> [(TickPattern, TickRank)] {
    switch (pattern, scale) {
    case (.steps(let step), _): parts(of: step)
    case (_, .log(let log)): digits(cellsPerDecade: Double(grid.cells) / log.decades)
    default: []
    }
  }

  private func digits(cellsPerDecade: Double) -> [(TickPattern, TickRank)] {
    var finer: [(TickPattern, TickRank)] = []
    if cellsPerDecade >= 7 { finer.append((.digits([2, 3, 4, 6, 7, 8, 9]), .minor)) }
    if cellsPerDecade >= 7 { finer.append((.digits([5]), .medium)) }
    if (4..<7).contains(cellsPerDecade) { finer.append((.digits([2, 5]), .minor)) }
    if cellsPerDecade >= 2 { finer.append((.decades(every: 1, offset: 0), .medium)) }
    return finer
  }

  /// The largest round division of a step whose strokes are two cells apart or more.
  private func parts(of step: DecimalNumber) -> [(TickPattern, TickRank)] {
    let end = scale.domain.upperBound
    let cells = grid.distance(of: end) - grid.distance(of: end - step.value)
    let divisions = step.mantissa == 2 ? [4, 2] : step.mantissa == 1 ? [5, 2] : [5]
    guard let count = divisions.first(where: { cells >= 2 * Double($0) }) else { return [] }
    let part = DecimalNumber(mantissa: step.mantissa * 10 / count, exponent: step.exponent - 1)
    return [(.steps(part), .minor)]
  }
}
