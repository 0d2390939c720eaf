/// Kaplan's naive *L(C) = (C_c / C)^α_C*: the best loss for a compute *C* spent at a fixed batch size.
///
/// The input is in FLOPs, as everywhere; *C_c* stays in PF-days, as in the paper.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// Table 5.
struct KaplanNaiveComputeLaw: PurePowerForm {
  let power: PurePowerLaw

  static var input: Quantity { .compute }
  static var constantUnit: Double { Compute.flopsPerPFDay }

  static let description = LawDescription(
    id: "kaplan-c", title: "Kaplan L(C) naive", group: .kaplan,
    formula: "L(C) = (Cc/C)^αC", asciiFormula: "L(C) = (C_c/C)^alpha_C",
    inputs: [.compute], output: .loss,
    coefficients: [
      KaplanPaper.exponent("C", "compute exponent"),
      KaplanPaper.constant("C", "compute scale", unit: "PF-days", bounds: 1e5...1e12),
    ],
    presets: [
      KaplanPaper.preset([0.057, 1.6e7], location: "Table 5", range: .notRecorded)
    ],
    aliases: ["kaplan-naive"],
    notes: [
      "every run has a batch of 2^19 tokens; the law of the least compute is kaplan-cmin",
      KaplanPaper.tokenizerNote, KaplanPaper.floorNote,
    ])
}
