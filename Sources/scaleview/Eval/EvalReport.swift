import ScaleviewUI
import ScalingLaws

/// An answer as a person reads it: the law with its source, the inputs, the number, the cautions.
struct EvalReport {
  let answer: EvalAnswer

  init(_ answer: EvalAnswer) { self.answer = answer }

  var lines: [String] {
    let law = answer.question.law
    let rows = answer.inputValues.map(row) + [result]
    let labelWidth = rows.map(\.0.count).max() ?? 0
    let valueWidth = rows.map(\.1.count).max() ?? 0
    let table = rows.map { label, value, remark in
      let line = "  \(padded(label, to: labelWidth))  \(padded(value, to: valueWidth))  \(remark)"
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return [
      "\(law.family.rawValue), preset \(law.preset.id)  \(law.description.formula)",
      "  \(law.preset.paper), \(law.preset.location)", "",
    ] + table + [""] + answer.notes.map { "  note: \($0)" }
  }

  private typealias Row = (label: String, value: String, remark: String)

  private func row(_ quantity: Quantity, _ value: Double) -> Row {
    (label(quantity), text(value, of: quantity, digits: 6), remark(quantity))
  }

  private func label(_ quantity: Quantity) -> String { "\(quantity.option) \(quantity.symbol)" }

  private var result: Row {
    let quantity = answer.quantity
    return (
      label(quantity), text(answer.value ?? .nan, of: quantity, digits: 10), remark(quantity)
    )
  }

  private func text(_ value: Double, of quantity: Quantity, digits: Int) -> String {
    let shown = answer.shown(value, of: quantity)
    let isCount = [.params, .tokens].contains(quantity)
    let number =
      isCount
      ? NumberFormat.suffixed(shown, digits: digits)
      : NumberFormat.significant(shown, digits: digits)
    let unit = answer.unit(of: quantity)
    return unit.isEmpty ? number : "\(number) \(unit)"
  }

  /// How far the input lies beyond the fitted range; nothing where that is not recorded.
  private func remark(_ quantity: Quantity) -> String {
    guard let distance = answer.distances.first(where: { $0.quantity == quantity }),
      let range = answer.question.law.preset.fittedRange[quantity]
    else { return "" }
    let fitted = "the fitted \(quantity.words(of: range))"
    guard distance.decades != 0 else { return "inside \(fitted)" }
    let side = distance.decades > 0 ? "above" : "below"
    let decades = NumberFormat.significant(abs(distance.decades), digits: 2)
    return "extrapolated by \(decades) decades \(side) \(fitted)"
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: width - text.count)
  }
}
