import RunData
import ScalingLaws

extension Preset {
  /// Values that were fitted to the runs of `input`, whose table counts *N* as it says, else as
  /// `other`.
  package static func fit(of input: FitInput, values: [Double], like other: Preset) -> Preset {
    let table = input.table
    let given = table.directives["params"]
    let definition = ParamsDefinition.allCases.first { given?.hasPrefix($0.word) ?? false }
    return Preset(
      id: "fit", title: "fit of \(table.name)", values: values, paper: table.name,
      location: "fitted to \(counted(input.runs.count, "run"))", grade: .derived,
      paramsDefinition: definition ?? other.paramsDefinition, corpus: .own,
      fittedRange: FittedRange(
        params: range(.params, of: input), tokens: range(.tokens, of: input),
        compute: range(.compute, of: input)))
  }

  private static func range(_ quantity: Quantity, of input: FitInput) -> ClosedRange<Double>? {
    let values = input.runs.compactMap { $0[quantity] }
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }
}
