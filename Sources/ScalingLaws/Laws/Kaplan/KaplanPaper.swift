/// What Kaplan's laws share: the paper, its models and its ranges.
enum KaplanPaper {
  static let citation = "Kaplan et al. 2020, arXiv:2001.08361"
  static let params = 768.0...1.5e9
  static let tokens = 2.2e7...2.3e10

  /// Section 1.2: the constants belong to one tokenizer and data set.
  static let tokenizerNote =
    "WebText2, GPT-2 tokens, context 1024: the constants depend on vocabulary and tokenization "
    + "and have no fundamental meaning"
  static let floorNote = "no irreducible loss: the law must flatten eventually"

  /// The preset `kaplan` of one of the laws.
  static func preset(
    _ values: [Double], location: String, range: FittedRange, notes: [String] = []
  ) -> Preset {
    Preset(
      id: "kaplan", aliases: ["kaplan-2020"], title: "Kaplan 2020", values: values,
      paper: citation, location: location, paramsDefinition: .nonEmbedding, corpus: .webText2,
      fittedRange: range, notes: notes)
  }

  /// A preset of a relation that gives no loss.
  static func relation(
    _ values: [Double], id: String = "kaplan", title: String = "Kaplan 2020", location: String,
    grade: Grade = .paper, range: FittedRange = .notRecorded, notes: [String] = []
  ) -> Preset {
    Preset(
      id: id, aliases: id == "kaplan" ? ["kaplan-2020"] : [], title: title, values: values,
      paper: citation, location: location, grade: grade, paramsDefinition: .nonEmbedding,
      fittedRange: range, notes: notes)
  }

  static let leastComputeNote =
    "C is taken as C_min; a real budget spent at the critical batch size is C = 2 C_min, so halve it"

  static func exponent(_ letter: String, _ name: String, lowest: Double = 0) -> Coefficient {
    .exponent(
      "alpha_\(letter)", "α\(letter)", name, "\(letter) exp", bounds: lowest...0.5, step: 0.0005)
  }

  static func constant(
    _ letter: String, _ name: String, unit: String, bounds: ClosedRange<Double>
  ) -> Coefficient {
    .magnitude("\(letter)_c", "\(letter)c", name, "\(letter) scale", unit: unit, bounds: bounds)
  }
}
