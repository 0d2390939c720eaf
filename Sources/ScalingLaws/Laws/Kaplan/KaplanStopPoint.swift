import RealModule

/// How much larger a model is, and how much shorter it trains, when it stops at another distance from
/// its converged loss: *f* above it instead of *f′*.
///
/// Compute-efficient training stops at *f = α_N/α_S*, about a tenth above; against *f′* = 2% it takes
/// 2.7 times the parameters, 0.13 of the steps and 0.35 of the compute.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// section B.5, equations B.11 to B.14.
protocol KaplanStopForm: LawForm {
  static func term(_ excess: Double) -> Double
}

extension KaplanStopForm {
  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let excess = inputs.input(.excess), let other = inputs.input(.referenceExcess) else {
      return nil
    }
    return Double.pow(term(excess) / term(other), 1 / coefficients[0])
  }
}

private let kaplanStopNotes = [
  "the efficient stop is f = alpha_N/alpha_S = 0.101",
  "against a stop 2% above the converged loss it takes 2.7 times the parameters, 0.13 of the steps and "
    + "0.35 of the compute",
]

/// *N_f/N_f′ = ((1 + f)/(1 + f′))^(1/α_N)*.
enum KaplanStopParams: KaplanStopForm {
  static let description = LawDescription(
    id: "kaplan-stop-n", title: "Kaplan size by stop point", group: .kaplan,
    formula: "Nf/Nf′ = ((1 + f)/(1 + f′))^(1/αN)",
    asciiFormula: "N_f/N_f' = ((1 + f)/(1 + f'))^(1/alpha_N)",
    inputs: [.excess, .referenceExcess], output: .sizeRatio,
    coefficients: [KaplanPaper.exponent("N", "params exponent", lowest: 0.0005)],
    presets: [KaplanPaper.relation([0.077], location: "eq. B.12, Table 3")],
    notes: kaplanStopNotes)

  static func term(_ excess: Double) -> Double { 1 + excess }
}

/// *S_f/S_f′ = ((1 + 1/f)/(1 + 1/f′))^(1/α_S)*.
enum KaplanStopSteps: KaplanStopForm {
  static let description = LawDescription(
    id: "kaplan-stop-s", title: "Kaplan steps by stop point", group: .kaplan,
    formula: "Sf/Sf′ = ((1 + 1/f)/(1 + 1/f′))^(1/αS)",
    asciiFormula: "S_f/S_f' = ((1 + 1/f)/(1 + 1/f'))^(1/alpha_S)",
    inputs: [.excess, .referenceExcess], output: .stepsRatio,
    coefficients: [
      .exponent("alpha_S", "αS", "steps exponent", "S exp", bounds: 0.002...2, step: 0.002)
    ],
    presets: [KaplanPaper.relation([0.76], location: "eq. B.13, Table 3")],
    notes: kaplanStopNotes)

  static func term(_ excess: Double) -> Double { 1 + 1 / excess }
}
