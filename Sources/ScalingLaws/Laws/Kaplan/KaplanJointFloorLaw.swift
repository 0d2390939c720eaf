import RealModule

/// Kaplan's joint form over a floor: *L(N, D) = E + [(N_c / N)^(α_N/α_D) + D_c / D]^α_D*, for fits.
///
/// With *E = 0* it is Kaplan's *L(N, D)*.
struct KaplanJointFloorLaw: FittableForm {
  private let joint: KaplanJointLaw
  private let floor: Double

  static let description = LawDescription(
    id: "kaplan-nd-floor", title: "Kaplan form over a floor", group: .generic,
    formula: "L(N,D) = E + [(Nc/N)^(αN/αD) + Dc/D]^αD",
    asciiFormula: "L(N,D) = E + [(N_c/N)^(alpha_N/alpha_D) + D_c/D]^alpha_D",
    inputs: [.params, .tokens], output: .loss,
    coefficients: KaplanJointLaw.description.coefficients + [GenericDescriptions.floor],
    presets: [
      .startOfFit(
        [0.076, 0.103, 6.4e13, 1.8e13, 0], notes: ["with E = 0 these are Kaplan's, Table 2"])
    ],
    notes: ["the joint form of Kaplan with the floor that it lacks"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    KaplanJointLaw.value(at: inputs, coefficients).map { coefficients[4] + $0 }
  }

  static func limit(params: Double, _ coefficients: [Double]) -> Double? {
    KaplanJointLaw.limit(params: params, coefficients).map { coefficients[4] + $0 }
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    KaplanJointLaw.inverse(input, reaching: target - coefficients[4], at: known, coefficients)
  }

  init(_ coefficients: [Double]) {
    joint = KaplanJointLaw(coefficients)
    floor = coefficients[4]
  }

  @inline(__always)
  func logLoss(_ run: LogRun) -> Double {
    Polynomial.log(Polynomial.exp(joint.logLoss(run)) + floor)
  }

  /// The joint term's share of the loss times its own gradient, and *∂E = 1/L*.
  @inline(__always)
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double {
    let term = Polynomial.exp(joint.logLoss(run, gradient: gradient))
    let loss = term + floor
    let share = term / loss
    for coefficient in 0..<4 { gradient[coefficient] = gradient[coefficient] * share }
    gradient[4] = 1 / loss
    return Polynomial.log(loss)
  }
}
