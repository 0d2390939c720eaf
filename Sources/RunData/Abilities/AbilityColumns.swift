/// The columns of a table of abilities: a reading a row, or a step and a smooth one.
struct AbilityColumns {
  /// A column of metrics with that of their values.
  struct Pair {
    let metric: Int
    let value: Header
    var form: AbilityMetric.Form?
    var better: Int?
    var isDerived: Int?
  }

  let task: Int
  let pairs: [Pair]
  let shots: Header?
  let examples: Header?
  let baseline: Header?

  /// The columns that `choice` finds; nil where they do not make a table of abilities.
  init?(_ choice: ColumnChoice) {
    func header(_ field: AbilityField) -> Header? { choice.header(.ability(field)) }
    guard let task = header(.task) else { return nil }
    self.task = task.index
    if let metric = header(.metric), let value = header(.value) {
      pairs = [Pair(metric: metric.index, value: value, better: header(.better)?.index)]
    } else if let step = header(.stepMetric), let stepValue = header(.stepValue),
      let smooth = header(.smoothMetric), let smoothValue = header(.smoothValue)
    {
      pairs = [
        Pair(metric: step.index, value: stepValue, form: .step),
        Pair(
          metric: smooth.index, value: smoothValue, form: .smooth,
          better: header(.smoothBetter)?.index, isDerived: header(.smoothIsDerived)?.index),
      ]
    } else {
      return nil
    }
    shots = header(.shots)
    examples = header(.examples)
    baseline = header(.baseline)
  }
}
