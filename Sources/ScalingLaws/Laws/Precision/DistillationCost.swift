/// What distillation takes: *3 F(N) D + F(N_T)(δ_logits D + 3 δ_pre D_T)* with *F(N) = 2N*.
///
/// Source: Busbridge and others, "Distillation Scaling Laws", 2025, arXiv:2502.08606, equation 9.
enum DistillationCost: LawForm {
  static let description = LawDescription(
    id: "distillation-cost", title: "Compute of distillation", group: .precision,
    formula: "C = 6ND + 2N_T (δl D + 3 δp D_T)",
    asciiFormula: "C = 6 N D + 2 N_T (d_logits D + 3 d_pre D_T)",
    inputs: [.params, .tokens, .teacherParams, .teacherTokens], output: .totalCompute,
    coefficients: [
      .exponent("d_logits", "δl", "teacher runs", "runs", bounds: 0...1, step: 1),
      .exponent("d_pre", "δp", "teacher training", "trains", bounds: 0...1, step: 1),
    ],
    presets: [
      preset("both", "a teacher of its own", [1, 1]),
      preset("teacher-runs", "a teacher that is there", [1, 0]),
      preset("teacher-training", "its outputs are kept", [0, 1]),
      preset("free", "the teacher costs nothing", [0, 0]),
    ],
    notes: [
      "N and D are the student's, N_T and D_T the teacher's",
      "a forward pass is taken as 2N FLOPs a token",
    ])

  private static func preset(_ id: String, _ title: String, _ values: [Double]) -> Preset {
    Preset(
      id: id, title: title, values: values, paper: BusbridgeSupervised.citation,
      location: "eq. 9", grade: .secondary, paramsDefinition: .notRecorded)
  }

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens),
      let teacherParams = inputs.input(.teacherParams),
      let teacherTokens = inputs.input(.teacherTokens)
    else { return nil }
    let teacher = coefficients[0] * tokens + 3 * coefficients[1] * teacherTokens
    return Compute.total(params: params, tokens: tokens) + 2 * teacherParams * teacher
  }
}
