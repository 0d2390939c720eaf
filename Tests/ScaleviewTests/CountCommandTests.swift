import Foundation
import Testing

/// `scaleview count`: a model's size by every definition.
@Suite(.timeLimit(.minutes(1))) struct CountCommandTests {
  private static let llama = [
    "count", "--layers", "80", "--d-model", "8192", "--heads", "64", "--kv-heads", "8", "--ffw",
    "28672", "--vocab", "128256", "--seq", "8192",
  ]

  private static let config = """
    {
      "architectures": ["LlamaForCausalLM"],
      "model_type": "llama",
      "hidden_size": 8192, "intermediate_size": 28672, "num_hidden_layers": 80,
      "num_attention_heads": 64, "num_key_value_heads": 8,
      "vocab_size": 128256, "max_position_embeddings": 8192,
      "tie_word_embeddings": false, "rope_theta": 500000.0, "rms_norm_eps": 1e-05
    }
    """

  private struct Report: Decodable {
    let params: [String: Double]
    let flops_per_token: [String: Double]
    let attention: [String: Double]
    let memory: [String: Double]
    let laws: [String: [String]]
  }

  private func report(_ arguments: [String]) async throws -> Report {
    let result = try await Scaleview.run(arguments + ["--json"])
    #expect(result.status == 0 && result.errors == "")
    return try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
  }

  // Oracle: the size that huggingface.co shows for meta-llama/Meta-Llama-3-70B, 70,553,706,496.
  @Test func llama3Of70BIsCountedFromOptions() async throws {
    let result = try await Scaleview.run(Self.llama)

    #expect(result.status == 0)
    #expect(result.output.contains("70,553,706,496  70.55B"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(result.output.utf8.allSatisfy { $0 < 128 })
  }

  // Oracle: mpmath of the definitions: 6N; 12 L H Q T = 12 x 80 x 8192 x 8192; 72 n d^2 + 12 n d l;
  // 2 x 80 x 8 x 128 x 2 bytes.
  @Test func jsonHasEveryDefinition() async throws {
    let report = try await report(Self.llama)

    #expect(report.params["total"] == 70_553_706_496)
    #expect(report.params["non_embedding"] == 68_452_360_192)
    #expect(report.params["kaplan_rule"] == 64_424_509_440)
    #expect(report.flops_per_token["six_n"] == 423_322_238_976)
    #expect(report.attention["flops_per_token"] == 64_424_509_440)
    #expect(report.flops_per_token["palm"] == 487_746_748_416)
    #expect(report.flops_per_token["deepseek"] == 450_971_566_080)
    #expect(report.memory["kv_cache_bytes_per_token"] == 327_680)
    #expect(report.laws["total"]?.contains("chinchilla") == true)
    #expect(report.laws["non_embedding"]?.contains("kaplan-n") == true)
  }

  @Test func aConfigSaysTheSameAsOptions() async throws {
    let folder = try ScratchFolder()
    try folder.write(Self.config, to: "config.json")

    let fromFile = try await Scaleview.run("count", "config.json", "--json", in: folder.path)
    let fromStdin = try await Scaleview.run("count", "-", "--json", input: Self.config)
    let fromOptions = try await Scaleview.run(Self.llama + ["--json"])

    #expect(fromFile == fromOptions)
    #expect(fromStdin == fromOptions)
  }

  @Test func whatAConfigLeavesOutOrAddsIsTold() async throws {
    let result = try await Scaleview.run("count", "-", input: Self.config)

    #expect(result.output.contains("stdin, llama"))
    #expect(result.output.contains("not in the file: attention_bias false, mlp_bias false"))
    #expect(
      result.output.contains("without effect here: architectures, rope_theta, rms_norm_eps"))
  }

  // Oracle: Brown and others 2020, arXiv:2005.14165, Table D.1: 174,600 million params; Hoffmann and
  // others 2022, Table 4: 70B; 124,439,808 for GPT-2 at huggingface.co.
  @Test(arguments: [
    ("96 12288 96 49152 50257 2048 --positions learned --tied", 174.6e9, 0.001),
    ("80 8192 64 32768 32000 2048 --positions relative --tied", 70e9, 0.002),
    ("12 768 12 3072 50257 1024 --positions learned --tied", 124_439_808, 0),
  ])
  func plainModelsHaveTheirPublishedSizes(
    options: String, params: Double, tolerance: Double
  ) async throws {
    let words = options.split(separator: " ").map(String.init)
    let names = ["--layers", "--d-model", "--heads", "--ffw", "--vocab", "--seq"]
    let shape = zip(names, words).flatMap { [$0, $1] } + words.dropFirst(6)

    let report = try await report(
      ["count"] + shape + ["--mlp", "plain", "--norm", "layer", "--bias"])

    let total = try #require(report.params["total"])
    #expect(abs(total - params) <= tolerance * params)
  }

  // Oracle: Jiang and others 2024, arXiv:2401.04088: 47B params, 13B active.
  @Test func expertsCountOnceForAll() async throws {
    let report = try await report([
      "count", "--layers", "32", "--d-model", "4096", "--heads", "32", "--kv-heads", "8", "--ffw",
      "14336", "--vocab", "32000", "--seq", "4096", "--experts", "8", "--active-experts", "2",
    ])

    #expect(report.params["total"] == 46_702_792_704)
    #expect(report.params["active"] == 12_879_925_248)
    #expect(report.flops_per_token["six_n"] == 77_279_551_488)
  }

  @Test(arguments: [
    (["--heads", "60"], "60 heads do not divide --d-model 8192"),
    (["--kv-heads", "7"], "--kv-heads 7 does not divide --heads 64"),
    (["--layers", "0"], "'0' is not a whole number from 1"),
    (["--layers", "80B"], "'80B' is not a whole number"),
    (["--mlp", "wide"], "wide"),
    (["--active-experts", "2"], "--active-experts needs --experts"),
    (["--experts", "2", "--active-experts", "4"], "--active-experts 4 is more than --experts 2"),
    (["config.json"], "--layers beside a file"),
  ])
  func optionsThatMakeNoModelAreAUsageError(more: [String], message: String) async throws {
    let result = try await Scaleview.run(Self.llama + more)

    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test(arguments: ["--layers", "--d-model", "--heads", "--ffw", "--vocab", "--seq"])
  func aMissingOptionIsNamed(option: String) async throws {
    let index = try #require(Self.llama.firstIndex(of: option))

    let result = try await Scaleview.run(
      Array(Self.llama[..<index] + Self.llama[(index + 2)...]))

    #expect(result.status == 2)
    #expect(result.errors.contains("\(option) is missing"))
  }

  @Test(arguments: [
    ("", "stdin: the file is empty"),
    ("{\"model_type\": \"llama\"", "stdin:1:23: expected a comma or }"),
    ("[]", "stdin:1:1: expected an object"),
    ("{\"model_type\": \"bert\"}", "stdin:1:16: model_type \"bert\" is not known here"),
    (config.replacing("80", with: "\"80\""), "stdin:4:73: num_hidden_layers is \"80\""),
    (config.replacing("vocab_size", with: "vocab"), "no \"vocab_size\""),
  ])
  func aConfigThatCannotBeReadIsNamedWithItsPlace(text: String, message: String) async throws {
    let result = try await Scaleview.run("count", "-", input: text)

    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func aSequenceLengthIsNeeded() async throws {
    let text = Self.config.replacing("\"max_position_embeddings\": 8192,", with: "")

    let without = try await Scaleview.run("count", "-", input: text)
    let with = try await Scaleview.run("count", "-", "--seq", "8192", input: text)

    #expect(without.status == 2)
    #expect(without.errors.contains("give one, --seq 2048"))
    #expect(with.status == 0)
  }
}
