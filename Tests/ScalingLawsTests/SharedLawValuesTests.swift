import ScalingLaws
import TestSupport
import Testing

/// The functions of law-values.json that these laws compute.
@Suite(.enabled(if: LawValues.isPresent, "needs ../shared, or LAW_VALUES"))
struct SharedLawValuesTests {
  private static let functions = [
    "k_L_N", "k_L_D", "k_L_Cmin", "k_L_Cmin_fig1", "k_L_ND", "k_L_N_inf", "ch_L", "6ND",
    "pfd_to_flop", "flop_to_pfd",
  ]

  // Oracle: ../shared/reference/law-values.json, 40 digits.
  @Test func lawsMatchTheReferenceValues() throws {
    let fits = try LawValues.read().fits ?? [:]
    let cases = try LawValues.cases { Self.functions.contains($0) }

    for item in cases {
      let expected = try #require(item.value.number, "\(item)")
      let value = try #require(try evaluate(item, fits), "\(item)")
      #expect(value.isNear(expected, within: 1e-11), "\(item)")
    }

    #expect(!cases.isEmpty)
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
    let fits = try #require(try LawValues.read().fits)

    for (name, fit) in fits {
      guard let law = try? ScalingLaw(.chinchilla, preset: name) else { continue }
      for (symbol, key) in ["E": "E", "A": "A", "B": "B", "alpha": "a", "beta": "b"] {
        #expect(law[symbol] == fit[key], "\(name) \(symbol)")
      }
    }
  }
}

extension ScalingLaw {
  /// The preset of this name, or else the fit of the file.
  fileprivate init(chinchillaFit name: String, in fits: [String: [String: Double]]) throws {
    if let law = try? ScalingLaw(.chinchilla, preset: name) {
      self = law
      return
    }
    let fit = try #require(fits[name], "no fit \(name)")
    self.init(.chinchilla)
    for (symbol, key) in ["E": "E", "A": "A", "B": "B", "alpha": "a", "beta": "b"] {
      try set(symbol, to: #require(fit[key]))
    }
  }
}
