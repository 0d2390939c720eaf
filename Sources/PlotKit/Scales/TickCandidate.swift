/// A pattern of labels with the values that it gives on one axis.
struct TickCandidate {
  struct Value {
    let number: DecimalNumber
    let value: Double
    /// The distance from the lower end of the axis, in cells.
    let distance: Double
    let cell: Int
  }

  let pattern: TickPattern
  let values: [Value]
  /// The distance in cells of the two values that are nearest to each other.
  let spacing: Int

  init(_ pattern: TickPattern, scale: Scale, grid: DataGrid) {
    self.pattern = pattern
    values = pattern.values(in: scale.domain).compactMap { number in
      let value = number.value
      guard let cell = grid.cell(of: value) else { return nil }
      return Value(number: number, value: value, distance: grid.distance(of: value), cell: cell)
    }
    spacing = zip(values, values.dropFirst()).reduce(Int.max) { min($0, $1.1.cell - $1.0.cell) }
  }
}
