import Foundation
import Testing

/// `scaleview laws`: the list, a page, a search, JSON.
@Suite(.timeLimit(.minutes(1))) struct LawsCommandTests {
  @Test func theListHasEveryLawWithFormulaInputsPresetsAndSources() async throws {
    let result = try await Scaleview.run("laws")

    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("  chinchilla "))
    #expect(result.output.contains("L(N,D) = E + A/Nᵅ + B/Dᵝ"))
    #expect(result.output.contains("params, tokens → loss"))
    // Source: LAWS.md section 2: two presets of L(C_min), eq. 1.3 and Fig. 1.
    #expect(
      result.output.contains("kaplan, kaplan-fig1: Kaplan et al. 2020, arXiv:2001.08361"))
  }

  @Test func aPageHasEachPresetWithItsValuesSourceRangeAndN() async throws {
    let result = try await Scaleview.run("laws", "chinchilla")

    #expect(result.status == 0)
    // Source: Hoffmann et al. 2022, eq. 10.
    #expect(result.output.contains("alpha = 0.34, beta = 0.28, E = 1.69, A = 406.4, B = 410.7"))
    #expect(result.output.contains("eq. 10"))
    #expect(result.output.contains("N counts total params"))
    #expect(result.output.contains("fitted range not recorded"))
  }

  @Test func aSearchFindsWhatHasAllOfItsWords() async throws {
    let found = try await Scaleview.run("laws", "--search", "kaplan c_c")
    let nothing = try await Scaleview.run("laws", "--search", "kaplan unobtainium")

    #expect(found.output.contains("kaplan-cmin"))
    #expect(!found.output.contains("chinchilla "))
    #expect(nothing.status == 2)
    #expect(nothing.errors.contains("no law has \"kaplan unobtainium\" on its page"))
  }

  /// What people call a law need not be what its paper does.
  @Test(arguments: [
    ("MoE", "clark"), ("over-training", "gadre"), ("overtraining", "gadre"),
    ("over-optimisation", "gao-rl"), ("sub-optimal size", "kaplan-subopt-c"),
    ("compute-efficient", "kaplan-nopt"), ("iso-loss", "chinchilla"),
    ("isoFLOP", "hoffmann-table-n"), ("critical model size", "devries-overhead"),
    ("filtering", "goyal-utility"), ("pass@k", "pass-at-k"), ("GPT-4", "gpt4-loss"),
    ("large language monkeys", "repeated-sampling"), ("quantisation", "kumar-ptq"),
    ("muP", "mup"), ("noise scale", "noise-scale"), ("perplexity", "loss-units"),
    ("PF-day", "compute-units"), ("6ND", "compute-units"), ("PaLM", "flops-count"),
    ("KV cache", "training-memory"), ("A100", "accelerators"), ("MFU", "accelerators"),
  ])
  func aLawIsFoundByItsCommonName(name: String, law: String) async throws {
    let found = try await Scaleview.run("laws", "--search", name)

    #expect(found.output.contains("  \(law) "), "\(found.output)\(found.errors)")
  }

  @Test(arguments: [["laws"], ["laws", "chinchilla"], ["laws", "data-constrained"]])
  func noLineIsLongerThanAHundredColumns(arguments: [String]) async throws {
    let result = try await Scaleview.run(arguments)

    #expect(result.output.split(separator: "\n").filter { $0.count > 100 } == [])
  }

  @Test func jsonIsOneDocumentWithEveryLaw() async throws {
    let all = try await Scaleview.run("laws", "--json")
    let one = try await Scaleview.run("laws", "kaplan_cmin", "--json")

    let laws = try JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [[String: Any]]
    let law = try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any]
    #expect((laws ?? []).contains { $0["id"] as? String == "chinchilla" })
    #expect(law?["id"] as? String == "kaplan-cmin")
    let presets = try #require(law?["presets"] as? [[String: Any]])
    let values = try #require(presets.first?["values"] as? [String: Double])
    // Source: Kaplan et al. 2020, eq. 1.3.
    #expect(values["alpha_C"] == 0.050)
  }

  @Test func anUnknownLawIsAnsweredWithTheNearest() async throws {
    let result = try await Scaleview.run("laws", "chinchila")

    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("unknown law \"chinchila\"; did you mean chinchilla?"))
  }

  @Test func aLocaleWithoutUnicodeGetsASCII() async throws {
    let result = try await Scaleview.run(
      ["laws", "chinchilla"], environment: ["LC_ALL": "C"])

    #expect(result.status == 0)
    #expect(result.output.utf8.allSatisfy { $0 < 128 })
    #expect(result.output.contains("A/N^alpha"))
  }
}
