import RealModule
import CellKit
import RunData
import ScalingLaws

/// A column of the table of runs.
package enum RunsColumn: Int, Hashable, Sendable, CaseIterable {
  case name, group, params, tokens, compute, ratio, loss, error, law, residual

  /// The heading; that of the loss has its unit, which the law's loss beside it shares.
  func title(in unit: LossUnit) -> String {
    switch self {
    case .name: "run"
    case .group: "group"
    case .params: "N"
    case .tokens: "D"
    case .compute: "C"
    case .ratio: "D/N"
    case .loss: "L \(unit.symbol)"
    case .error: unit.perNat == nil ? "± nats" : "±"
    case .law: "law"
    case .residual: "ln(run/law)"
    }
  }

  /// The first word of the heading, for a column that is cut by the edge of the screen.
  var symbol: Substring { title(in: .nats).prefix { $0 != " " } }

  /// The name in a sentence.
  var longName: String {
    switch self {
    case .name: "name"
    case .group: "group"
    case .params: "params"
    case .tokens: "tokens"
    case .compute: "compute"
    case .ratio: "tokens per param"
    case .loss: "loss"
    case .error: "error of the loss"
    case .law: "the law's loss"
    case .residual: "residual"
    }
  }

  var isText: Bool { self == .name || self == .group }

  /// Whether its values change when the law does.
  var dependsOnLaw: Bool { self == .law || self == .residual }

  /// How many characters it takes, with the arrow of a sorted column; a text gets what is left.
  func width(in unit: LossUnit) -> Int {
    switch self {
    case .name: 10
    case .group: 10
    case .params, .tokens, .compute, .ratio, .error: 7
    case .law: 8
    case .loss: max(8, title(in: unit).columnWidth + 1)
    case .residual: 12
    }
  }

  /// Which columns a narrow screen does without, the first of these first: what a run is stays longer
  /// than what a law makes of it.
  static let dispensable: [RunsColumn] = [
    .ratio, .law, .residual, .error, .group, .compute, .tokens, .params,
  ]
}

/// What the columns of one run hold.
struct RunsRow {
  let table: RunTable
  let index: Int
  let law: ScalingLaw
  /// The unit of the losses as text; as numbers they are in nats per token, which sort the same.
  var unit = LossUnit.nats

  private var run: TrainingRun { table.runs[index] }

  /// The number in a column; nil where the run lacks it, or for a text.
  func number(_ column: RunsColumn) -> Double? {
    switch column {
    case .name, .group: nil
    case .params: run.params
    case .tokens: run.tokens
    case .compute: run.compute
    case .ratio: ratio
    case .loss: run.loss
    case .error: table.lossError(ofRun: index)
    case .law: predicted
    case .residual: predicted.map { .log(run.loss / $0) }
    }
  }

  func text(_ column: RunsColumn) -> String {
    if column.isText { return label(column) }
    guard let number = number(column) else { return "" }
    return switch column {
    case .params: Quantity.params.formatted(number)
    case .tokens: Quantity.tokens.formatted(number)
    case .compute: Quantity.compute.formatted(number)
    case .ratio: NumberFormat.significant(number)
    case .residual: (number > 0 ? "+" : "") + NumberFormat.fixed(number, 4)
    // What is no multiple of the nats has an error of two sizes; that of the loss in nats has one.
    case .error: NumberFormat.fixed(number * (unit.perNat ?? 1), 4)
    case .name, .group, .loss, .law: lossText(number)
    }
  }

  /// With four decimals, as far as the column has room for them: a perplexity may be large.
  private func lossText(_ loss: Double) -> String {
    let value = unit.value(nats: loss)
    let text = NumberFormat.fixed(value, 4)
    return text.count <= 8 ? text : NumberFormat.significant(value, digits: 5)
  }

  /// The name of the run or of its group; a run without one is called by its place in the file.
  private func label(_ column: RunsColumn) -> String {
    if column == .group { return table.series[Int(run.series)] }
    let name = table.names.isEmpty ? "" : table.names[index]
    return name.isEmpty ? "run \(index + 1)" : name
  }

  private var ratio: Double? {
    guard let params = run.params, let tokens = run.tokens else { return nil }
    return tokens / params
  }

  private var predicted: Double? {
    law.value(at: Quantities(params: run.params, tokens: run.tokens, compute: run.compute))
  }
}
