/// The saturating frontiers *L\*(C) = E + A / C^α* of Porian and others, 2024.
///
/// Source: Porian and others, "Resolving Discrepancies in Compute-Optimal Scaling of Language
/// Models", 2024, arXiv:2406.19146.
enum PorianFrontier {
  static let presets = [
    preset("porian", "Porian 2024, two more points", [0.092, 87.16, 1.68]),
    preset("porian-one-more", "Porian 2024, one more point", [0.096, 97.27, 1.78]),
    preset("porian-fewest", "Porian 2024, fewest points", [0.106, 128.93, 2.01]),
  ]

  private static func preset(_ id: String, _ title: String, _ values: [Double]) -> Preset {
    Preset(
      id: id, title: title, values: values, paper: "Porian et al. 2024, arXiv:2406.19146",
      location: "the saturating fit of the frontier", grade: .secondary,
      paramsDefinition: .notApplicable,
      notes: ["E moves by 0.3 nats as points are added: the data hardly fix it"])
  }
}
