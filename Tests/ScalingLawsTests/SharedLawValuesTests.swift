import ScalingLaws
import TestSupport
import Testing

/// The functions of law-values.json that these laws compute.
@Suite(.enabled(if: LawValues.isPresent, "needs ../shared, or LAW_VALUES"))
struct SharedLawValuesTests {
  private static let functions: Set = [
    "k_L_N", "k_L_D", "k_L_Cmin", "k_L_Cmin_fig1", "ch_L", "6ND", "flop_to_pfd",
  ]

  /// Those that the reference file has no case of, so that only another file asks for them.
  private static let functionsWithoutCase: Set = ["k_L_ND", "k_L_N_inf", "pfd_to_flop"]

  /// Whether this is the file that has each of `functions` and every fit; another that `LAW_VALUES`
  /// names may have some.
  private static let isWholeFile = LawValues.path == Shared.path("reference/law-values.json")

  // Oracle: ../shared/reference/law-values.json, 40 digits.
  @Test func lawsMatchTheReferenceValues() throws {
    let fits = try LawValues.read().fits ?? [:]
    let known = Self.functions.union(Self.functionsWithoutCase)
    let cases = try LawValues.cases { known.contains($0) }

    for item in cases {
      let expected = try #require(item.value.number, "\(item)")
      let value = try #require(try evaluate(item, fits), "\(item)")
      #expect(value.isNear(expected, within: 1e-11), "\(item)")
    }

    let covered = Set(cases.map(\.fn))
    #expect(Self.isWholeFile ? covered.isSuperset(of: Self.functions) : !covered.isEmpty)
  }

  private func evaluate(
    _ item: LawValues.Case, _ fits: [String: [String: Double]]
  ) throws -> Double? {
    let (params, tokens) = (item.number("N"), item.number("D"))
    let compute = item.number("pfd") * Compute.flopsPerPFDay
    return switch item.fn {
    case "k_L_N": ScalingLaw(.kaplanN).value(at: [.params: params])
    case "k_L_D": ScalingLaw(.kaplanD).value(at: [.tokens: tokens])
    case "k_L_Cmin": ScalingLaw(.kaplanCmin).value(at: [.compute: compute])
    case "k_L_Cmin_fig1":
      try ScalingLaw(.kaplanCmin, preset: "fig1").value(at: [.compute: compute])
    case "k_L_ND": ScalingLaw(.kaplanND).loss(params: params, tokens: tokens)
    case "k_L_N_inf": ScalingLaw(.kaplanND).limit(params: params)
    case "ch_L":
      try ScalingLaw(chinchillaFit: item.name("fit"), in: fits).loss(
        params: params, tokens: tokens)
    case "6ND": Compute.total(params: params, tokens: tokens)
    case "pfd_to_flop": compute
    case "flop_to_pfd": item.number("flop") / Compute.flopsPerPFDay
    default: nil
    }
  }

  // Oracle: ../shared/reference/law-values.json, the table of fits.
  @Test func presetsMatchTheReferenceFits() throws {
    let description = LawFamily.chinchilla.description
    var compared: Set<String> = []

    for (name, fit) in try #require(try LawValues.read().fits) {
      guard let preset = description.preset(id: name) else { continue }  // a fit of another paper
      let law = ScalingLaw(.chinchilla, preset: preset)
      for (symbol, key) in ["E": "E", "A": "A", "B": "B", "alpha": "a", "beta": "b"] {
        #expect(law[symbol] == fit[key], "\(name) \(symbol)")
      }
      compared.insert(preset.id)
    }

    let presets = Set(description.presets.map(\.id))
    #expect(Self.isWholeFile ? compared == presets : !compared.isEmpty)
  }
}

extension ScalingLaw {
  /// The preset of this name, or else the fit of the file.
  fileprivate init(chinchillaFit name: String, in fits: [String: [String: Double]]) throws {
    if let preset = LawFamily.chinchilla.description.preset(id: name) {
      self.init(.chinchilla, preset: preset)
      return
    }
    let fit = try #require(fits[name], "no fit \(name)")
    self.init(.chinchilla)
    for (symbol, key) in ["E": "E", "A": "A", "B": "B", "alpha": "a", "beta": "b"] {
      try set(symbol, to: #require(fit[key]))
    }
  }
}
