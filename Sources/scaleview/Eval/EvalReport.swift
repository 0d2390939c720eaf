import CellKit
import ScaleviewUI
import ScalingLaws

/// An answer as a person reads it: the law with its source, the inputs, the number, the cautions.
struct EvalReport {
  let answer: EvalAnswer

  init(_ answer: EvalAnswer) { self.answer = answer }

  var lines: [HangingText] {
    let law = answer.question.law
    let changes = answer.question.changes
    let preset = "preset \(law.preset.id)" + (changes.map { ", \($0)" } ?? "")
    let source = "\(law.preset.paper), \(law.preset.location)"
    return [
      HangingText("", "\(law.family.rawValue), \(preset)  \(law.description.formula)", indent: 2),
      HangingText("  ", (changes == nil ? "" : "the preset is of ") + source, indent: 2),
      HangingText(""),
    ] + table + [HangingText("")]
      + EvalNotes(answer: answer).texts.map { HangingText("  note: ", $0) }
  }

  private typealias Row = (label: String, value: String, remark: String)

  /// A line for each input and one for the answer; remarks stand in a column.
  private var table: [HangingText] {
    let rows = answer.inputValues.map(row) + [result]
    let labelWidth = rows.map(\.label.count).max() ?? 0
    let valueWidth = rows.filter { !$0.remark.isEmpty }.map(\.value.count).max() ?? 0
    return rows.map { label, value, remark in
      let name = "  \(label.padded(to: labelWidth))  "
      return HangingText(
        name, remark.isEmpty ? value : "\(value.padded(to: valueWidth))  \(remark)", indent: 2)
    }
  }

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
    let number = EvalNumber.text(answer.shown(value, of: quantity), of: quantity, digits: digits)
    let unit = answer.unit(of: quantity)
    return unit.isEmpty || unit == quantity.option ? number : "\(number) \(unit)"
  }

  /// How far the input lies beyond the fitted range; nothing where that is not recorded.
  private func remark(_ quantity: Quantity) -> String {
    guard let distance = answer.distances.first(where: { $0.quantity == quantity }),
      let range = answer.question.law.preset.fittedRange[quantity]
    else { return "" }
    let ends = [range.lowerBound, range.upperBound].map {
      EvalNumber.text(answer.shown($0, of: quantity), of: quantity, digits: 3)
    }.joined(separator: " to ")
    guard distance.decades != 0 else { return "inside the fitted \(ends)" }
    let side = distance.decades > 0 ? "above" : "below"
    let decades = EvalNumber.text(abs(distance.decades), digits: 2)
    return "extrapolated by \(decades) decades in \(quantity.symbol), \(side) \(ends)"
  }
}
