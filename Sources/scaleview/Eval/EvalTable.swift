import ScaleviewUI
import ScalingLaws

/// Answers as CSV: inputs, the number, how far each input is extrapolated, and why a row has none.
///
/// The names of the columns are those that a file of runs has.
struct EvalTable {
  let answers: [EvalAnswer]

  init(_ answers: [EvalAnswer]) { self.answers = answers }

  var text: String {
    let columns = columns
    let header = columns.map(\.name).joined(separator: ",")
    let rows = answers.map { answer in columns.map { $0.cell(answer) }.joined(separator: ",") }
    return ([header] + rows).joined(separator: "\n") + "\n"
  }

  private typealias Column = (name: String, cell: (EvalAnswer) -> String)

  private var columns: [Column] {
    let inputs = quantities { $0.inputValues.map(\.quantity) }
    let ranged = quantities { $0.distances.map(\.quantity) }
    let problems: [Column] =
      answers.contains { $0.problem != nil } ? [("problem", { Self.quoted($0.problem ?? "") })] : []
    return inputs.map(input) + [(name(answers[0].quantity), { Self.number($0.shownValue) })]
      + ranged.map(distance) + problems
  }

  /// What any row has, in the order of the first that has most: a row without an answer has less.
  private func quantities(_ own: (EvalAnswer) -> [Quantity]) -> [Quantity] {
    answers.map(own).reduce([]) { $1.count > $0.count ? $1 : $0 }
  }

  private func input(_ quantity: Quantity) -> Column {
    (
      name(quantity),
      { answer in Self.number(answer.inputs[quantity].map { answer.shown($0, of: quantity) }) }
    )
  }

  private func distance(_ quantity: Quantity) -> Column {
    (
      "\(quantity.rawValue)_decades_beyond",
      { answer in
        Self.number(answer.distances.first { $0.quantity == quantity }?.decades)
      }
    )
  }

  /// The name of a column, with its unit where that is not the quantity's own.
  private func name(_ quantity: Quantity) -> String {
    let unit = answers[0].unit(of: quantity)
    return unit == quantity.unit ? quantity.rawValue : "\(quantity.rawValue) (\(unit))"
  }

  private static func number(_ value: Double?) -> String { value.map(NumberFormat.exact) ?? "" }

  private static func quoted(_ text: String) -> String {
    text.isEmpty ? "" : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
