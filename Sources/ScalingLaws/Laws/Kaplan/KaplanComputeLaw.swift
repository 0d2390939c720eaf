/// Kaplan's *L(C_min) = (C_c / C_min)^α_C*: the loss at the least compute that reaches it.
///
/// The input is in FLOPs, as everywhere; *C_c* stays in PF-days, as in the paper.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equation 1.3 and Table 5; the legend of Figure 1 for the second preset.
struct KaplanComputeLaw: PurePowerForm {
  let power: PurePowerLaw

  static var input: Quantity { .compute }
  static var constantUnit: Double { Compute.flopsPerPFDay }

  static let description = LawDescription(
    id: "kaplan-cmin", title: "Kaplan L(Cmin)", group: .kaplan,
    formula: "L(Cmin) = (Cc/Cmin)^αC", asciiFormula: "L(C_min) = (C_c/C_min)^alpha_C",
    inputs: [.compute], output: .loss,
    coefficients: [
      KaplanPaper.exponent("C", "compute exponent"),
      KaplanPaper.constant("C", "compute scale", unit: "PF-days", bounds: 1e5...1e12),
    ],
    presets: [
      KaplanPaper.preset([0.05, 3.1e8], location: "eq. 1.3, Table 5", range: .notRecorded),
      figurePreset,
    ],
    aliases: ["kaplan-compute"],
    notes: [
      "C is taken as C_min, the least compute for the loss; training at the critical batch size "
        + "takes C = 2 C_min",
      "C_c is 3.1e8 PF-days in eq. 1.3 and Table 5, 2.3e8 in the legend of Fig. 1: 1.5% in loss",
      "the naive law at fixed batch (0.057, 1.6e7 PF-days) is another law",
      "fitted over eight decades of C_min, whose ends are not recorded",
      KaplanPaper.tokenizerNote, KaplanPaper.floorNote,
    ])

  private static let figurePreset = Preset(
    id: "kaplan-fig1", aliases: ["fig1", "kaplan-figure-1"], title: "Kaplan 2020, Fig. 1",
    values: [0.05, 2.3e8], paper: KaplanPaper.citation, location: "Fig. 1, legend",
    paramsDefinition: .nonEmbedding, corpus: .webText2,
    notes: ["the legend's C_c; eq. 1.3 and Table 5 print 3.1e8 PF-days"])
}
