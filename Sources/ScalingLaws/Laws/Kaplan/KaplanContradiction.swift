import RealModule

/// Where Kaplan's laws contradict each other: *L(C_min)* falls below *L(D(C_min))*.
///
/// *(C_c/C)^α_C = (D_c/(D_e C^p))^α_D* has the root *ln C = (α_D ln(D_c/D_e) − α_C ln C_c)/(α_D p − α_C)*,
/// with *C* in PF-days.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// section 6.3, equation 6.8. The paper prints *C\** ≈ 10⁴ PF-days, *N\** ≈ 10¹², *D\** ≈ 10¹²,
/// *L\** ≈ 1.7, each uncertain by a factor of ten.
public struct KaplanContradiction: Hashable, Sendable {
  /// *C\**, in FLOPs.
  public let compute: Double
  /// *D\**, in tokens.
  public let tokens: Double
  /// *L\**, in nats per token.
  public let loss: Double

  /// The point by *C_c* in PF-days and *D = D_e C_min^p*; those left out are Table 5's and Table 6's.
  public init(
    computeConstant: Double = 3.1e8, tokensFactor: Double = 2e10, tokensExponent: Double = 0.27
  ) {
    let (aC, aD, tokensConstant) = (0.05, 0.095, 5.4e13)
    let logCompute =
      (aD * Double.log(tokensConstant / tokensFactor) - aC * Double.log(computeConstant))
      / (aD * tokensExponent - aC)
    let pfDays = Double.exp(logCompute)
    compute = pfDays * Compute.flopsPerPFDay
    tokens = tokensFactor * Double.exp(tokensExponent * logCompute)
    loss = Double.exp(aC * (Double.log(computeConstant) - logCompute))
  }

  /// *N\** of the compute-efficient size, in non-embedding parameters.
  public var params: Double? { ScalingLaw(.kaplanNopt).value(at: [.compute: compute]) }
}

/// The compute *C\** of the contradiction as a law without inputs.
enum KaplanContradictionLaw: LawForm {
  static let description = LawDescription(
    id: "kaplan-contradiction", title: "Kaplan contradiction", group: .kaplan,
    formula: "(Cc/C*)^0.050 = (5.4e13/(De C*ᵖ))^0.095",
    asciiFormula: "(C_c/C*)^0.050 = (5.4e13/(D_e C*^p))^0.095",
    inputs: [], output: .compute,
    coefficients: [
      KaplanPaper.constant("C", "compute scale", unit: "PF-days", bounds: 1e5...1e12),
      .magnitude("D_e", "De", "tokens at 1 PF-day", "D scale", unit: "tokens", bounds: 1e8...1e12),
      .exponent("p", "p", "tokens exponent", "exp", bounds: 0...0.5, step: 0.0005),
    ],
    presets: [
      KaplanPaper.relation([3.1e8, 2e10, 0.27], location: "eq. 6.8 with Tables 5 and 6"),
      KaplanPaper.relation(
        [2.3e8, 2e10, 0.27], id: "fig1", title: "Kaplan 2020, Fig. 1",
        location: "eq. 6.8 with the legend of Fig. 1", grade: .derived),
      KaplanPaper.relation(
        [3.1e8, 4e10, 0.26], id: "eq-6.7", title: "Kaplan 2020, eq. 6.7",
        location: "eq. 6.8 with eq. 6.7"),
      KaplanPaper.relation(
        [2.3e8, 4e10, 0.26], id: "eq-6.7-fig1", title: "Kaplan 2020, eq. 6.7 and Fig. 1",
        location: "eq. 6.8 with eq. 6.7 and the legend of Fig. 1", grade: .derived),
    ],
    notes: [
      "printed as about 1e4 PF-days, uncertain by a factor of ten; beyond it the laws cannot all hold",
      "with eq. 6.7 for the tokens it lies ten times further",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    KaplanContradiction(
      computeConstant: coefficients[0], tokensFactor: coefficients[1],
      tokensExponent: coefficients[2]
    ).compute
  }
}
