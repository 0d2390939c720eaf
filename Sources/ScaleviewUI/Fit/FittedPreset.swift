import RunData
import ScalingLaws

extension Preset {
  /// Values that were fitted to the runs of `table`, which counts *N* as it says, else as `other`.
  package static func fit(of table: RunTable, values: [Double], like other: Preset) -> Preset {
    let given = table.directives["params"]
    let definition = ParamsDefinition.allCases.first { given?.hasPrefix($0.word) ?? false }
    return Preset(
      id: "fit", title: "fit of \(table.name)", values: values, paper: table.name,
      location: "fitted to \(table.runs.count) runs", grade: .derived,
      paramsDefinition: definition ?? other.paramsDefinition, corpus: .own,
      fittedRange: FittedRange(
        params: range(.params, of: table), tokens: range(.tokens, of: table),
        compute: range(.compute, of: table)))
  }

  private static func range(_ quantity: Quantity, of table: RunTable) -> ClosedRange<Double>? {
    let values = table.runs.compactMap { $0[quantity] }
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }
}
