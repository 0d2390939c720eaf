import RealModule

/// Kaplan's *L(N, S) = (N_c / N)^α_N + (S_c / S_min)^α_S*: *N* parameters after *S_min* steps.
///
/// *N* counts non-embedding parameters; *S_min* are the steps of a batch far above the critical one;
/// *L* is in nats per token of WebText2.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equations 1.6 and 5.6 with the constants of Table 3.
struct KaplanStepsLaw: FittableForm {
  private let params: PurePowerLaw
  private let steps: PurePowerLaw

  static let description = LawDescription(
    id: "kaplan-ns", title: "Kaplan L(N,S)", group: .kaplan,
    formula: "L(N,Smin) = (Nc/N)^αN + (Sc/Smin)^αS",
    asciiFormula: "L(N,S_min) = (N_c/N)^alpha_N + (S_c/S_min)^alpha_S",
    inputs: [.params, .steps], output: .loss,
    coefficients: [
      KaplanPaper.exponent("N", "params exponent"),
      .exponent("alpha_S", "αS", "steps exponent", "S exp", bounds: 0...2, step: 0.002),
      KaplanPaper.constant("N", "params scale", unit: "params", bounds: 1e10...1e17),
      KaplanPaper.constant("S", "steps scale", unit: "steps", bounds: 1...1e7),
    ],
    presets: [
      KaplanPaper.preset(
        [0.077, 0.76, 6.5e13, 2.1e3], location: "eq. 1.6, Table 3",
        range: FittedRange(params: KaplanPaper.params))
    ],
    aliases: ["kaplan-steps"],
    notes: [
      "steps are S_min, after the warmup: S steps at a batch B are S_min = S/(1 + B_crit(L)/B)",
      "Table 3's own constants: those of L(N) do not belong here",
      KaplanPaper.tokenizerNote, KaplanPaper.floorNote,
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let steps = inputs.input(.steps) else { return nil }
    return PurePowerLaw.loss(at: params, exponent: coefficients[0], constant: coefficients[2])
      + PurePowerLaw.loss(at: steps, exponent: coefficients[1], constant: coefficients[3])
  }

  /// *N* or *S_min* by the other's term.
  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    let (own, other, given): (Int, Int, Quantity) =
      input == .params ? (0, 1, .steps) : (1, 0, .params)
    guard let value = known.input(given) else { return nil }
    let rest = PurePowerLaw.loss(
      at: value, exponent: coefficients[other], constant: coefficients[other + 2])
    return coefficients[own + 2] / Double.pow(target - rest, 1 / coefficients[own])
  }

  init(_ coefficients: [Double]) {
    params = PurePowerLaw(exponent: coefficients[0], constant: coefficients[2], unit: 1)
    steps = PurePowerLaw(exponent: coefficients[1], constant: coefficients[3], unit: 1)
  }

  @inline(__always)
  func logLoss(_ run: LogRun) -> Double {
    Polynomial.log(
      Polynomial.exp(params.logLoss(run.params)) + Polynomial.exp(steps.logLoss(run.steps)))
  }

  /// Each term's share of the loss times the derivatives of its logarithm.
  @inline(__always)
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double {
    let paramsTerm = Polynomial.exp(params.logLoss(run.params))
    let stepsTerm = Polynomial.exp(steps.logLoss(run.steps))
    let loss = paramsTerm + stepsTerm
    let (paramsShare, stepsShare) = (paramsTerm / loss, stepsTerm / loss)
    gradient[0] = paramsShare * (params.logConstant - run.params)
    gradient[1] = stepsShare * (steps.logConstant - run.steps)
    gradient[2] = paramsShare * (params.exponent / params.constant)
    gradient[3] = stepsShare * (steps.exponent / steps.constant)
    return Polynomial.log(loss)
  }
}
