extension Preset {
  /// Values of a form whose constants belong to each fit and of which none are published here.
  static func example(_ values: [Double], paper: String, form: String, notes: [String] = [])
    -> Preset
  {
    Preset(
      id: "example", title: "example, of no fit", values: values, paper: paper,
      location: "the form is \(form)", grade: .example,
      paramsDefinition: .notApplicable,
      notes: ["not a published fit: set the constants of your own"] + notes)
  }
}
