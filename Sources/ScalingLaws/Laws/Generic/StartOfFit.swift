extension Preset {
  /// Values of a form that no paper gives any for: a place for a fit to begin.
  static func startOfFit(_ values: [Double], notes: [String] = []) -> Preset {
    Preset(
      id: "start", title: "start of a fit", values: values,
      paper: "no paper: a form for your own runs", location: "chosen, not fitted", grade: .example,
      paramsDefinition: .notApplicable, corpus: .own,
      notes: ["not a published fit: a place for a fit to begin"] + notes)
  }
}
