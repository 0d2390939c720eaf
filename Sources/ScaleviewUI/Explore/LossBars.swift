import RunData
import ScalingLaws

/// A bar for each run of which the file says how far its loss may be off: from the loss less that
/// error to the loss and that error, in nats per token.
package struct LossBars: Hashable, Sendable {
  /// What a bar reaches to: "1 standard error"; empty where the file has no errors.
  package let name: String
  /// How many runs on the axis have such an error.
  package private(set) var count = 0
  package private(set) var xs: [Double] = []
  package private(set) var lows: [Double] = []
  package private(set) var highs: [Double] = []
  /// From the least to the greatest end.
  package private(set) var extent: ClosedRange<Double>?

  /// Bars of more runs would be a wall that hides them, and would be drawn anew with every frame.
  package static let mostDrawn = 2048

  /// Whether there are bars, and too many to draw.
  package var areTooMany: Bool { count > LossBars.mostDrawn }

  init(_ table: RunTable, axis: Quantity) {
    let errors = table.lossErrors
    name = table.lossErrorName ?? ""
    count = zip(table.runs, errors).reduce(0) { $0 + ($1.1 > 0 && $1.0[axis] != nil ? 1 : 0) }
    guard count > 0, !areTooMany else { return }
    for (run, error) in zip(table.runs, errors) where error > 0 {
      guard let x = run[axis] else { continue }
      xs.append(x)
      lows.append(run.loss - error)
      highs.append(run.loss + error)
    }
    extent = lows.min().flatMap { least in highs.max().map { least...$0 } }
  }
}

extension LossBars {
  /// What the bars are, or why there are none; nil where no run on the axis has an error.
  var text: String? {
    guard count > 0 else { return nil }
    let runs = counted(count, "run")
    return areTooMany
      ? "the file gives \(name) of the loss of \(runs): bars are drawn for up to \(LossBars.mostDrawn)"
      : "\(name) of the loss up and down, as the file gives it for \(runs)"
  }
}

extension RunTable {
  /// How far the loss of a run may be off; nil where the file does not say.
  func lossError(ofRun index: Int) -> Double? {
    lossErrors.isEmpty || lossErrors[index] == 0 ? nil : lossErrors[index]
  }

  /// What a bar reaches to: "1 standard error"; nil where the file has no errors.
  var lossErrorName: String? {
    lossErrorKinds.isEmpty
      ? nil : "1 " + lossErrorKinds.map(\.rawValue).joined(separator: " or ")
  }
}
