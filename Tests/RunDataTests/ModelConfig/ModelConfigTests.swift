import RunData
import ScalingLaws
import Testing

@Suite struct ModelConfigTests {
  // Oracle: the number of parameters that huggingface.co shows for the model (that of its safetensors
  // files, or of the model that transformers builds); Pythia's also in arXiv:2304.01373, Table 1.
  @Test(arguments: PublishedConfig.all)
  func aModelHasItsPublishedSize(config: PublishedConfig) throws {
    let read = try ModelConfig(json: Array(config.json.utf8), file: "config.json")

    #expect(read.model.params.total == config.params)
    #expect(read.otherKeys.allSatisfy { $0 == "rope_theta" })
  }

  // Oracle: Biderman and others 2023, arXiv:2304.01373, Table 1: non-embedding parameters.
  @Test(arguments: [
    ("EleutherAI/pythia-70m", 18_915_328.0), ("EleutherAI/pythia-1.4b", 1_208_602_624),
  ])
  func pythiasNonEmbeddingParamsAreThePrintedOnes(name: String, params: Double) throws {
    let config = try #require(PublishedConfig.all.first { $0.name == name })

    let read = try ModelConfig(json: Array(config.json.utf8), file: "config.json")

    #expect(read.model.params.nonEmbedding == params)
  }

  @Test func whatIsLeftOutIsNamedWithItsDefault() throws {
    let read = try ModelConfig(json: Array(Self.llama.utf8), file: "config.json")

    #expect(
      read.defaults == [
        "num_key_value_heads 4", "attention_bias false", "mlp_bias false",
        "tie_word_embeddings false",
      ])
    #expect(read.context == nil)
    #expect(read.modelType == "llama")
  }

  private static let llama = """
    {
      "model_type": "llama",
      "hidden_size": 64, "num_attention_heads": 4, "num_hidden_layers": 2,
      "intermediate_size": 128,
      "vocab_size": 1000
    }
    """

  @Test(arguments: [
    (
      "\"llama\"", "\"mamba\"",
      "c.json:2:17: model_type \"mamba\" is not known here; known are gemma,"
    ),
    ("\"llama\"", "7", "c.json:2:17: model_type 7 is not known here"),
    ("\"model_type\": \"llama\",", "", "c.json: no \"model_type\""),
    (": 64", ": \"64\"", "c.json:3:18: hidden_size is \"64\", expected a whole number from 1"),
    (": 64", ": 64.5", "c.json:3:18: hidden_size is 64.5, expected a whole number from 1"),
    (": 64", ": -64", "c.json:3:18: hidden_size is -64, expected a whole number from 1"),
    (": 64", ": 66", "c.json:3:45: 4 heads do not divide hidden_size 66"),
    (": 1000", ": 1e30", "c.json:5:17: vocab_size is 1e+30, expected a whole number"),
    (
      "num_hidden_layers", "n_hidden_layers",
      "c.json: no \"num_hidden_layers\", which a model of this kind needs; "
        + "expected a whole number above 0 (there is \"n_hidden_layers\")"
    ),
    (
      ": 1000", ": 1000, \"num_experts\": 8",
      "c.json:5:23: \"num_experts\" changes the parameters, and a model of type llama has no such key"
    ),
    (
      ": 1000", ": 1000, \"num_key_value_heads\": 3",
      "c.json:5:46: 3 heads of keys and values do not divide 4 heads"
    ),
    (": 1000", ": 1000, \"mlp_bias\": 1", "c.json:5:35: mlp_bias is 1, expected true or false"),
    (": 128,", ": 128", "c.json:5:3: expected a comma or }, read \"\"vocab_size\": 1000\""),
  ])
  func aFaultIsNamedWithItsPlace(part: String, replacement: String, message: String) {
    let text = Self.llama.replacing(part, with: replacement)

    let error = #expect(throws: ModelConfigError.self) {
      try ModelConfig(json: Array(text.utf8), file: "c.json")
    }

    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }

  @Test func keysThatSwitchSomethingOffAreAllowed() throws {
    let text = Self.llama.replacing(
      "1000", with: "1000, \"num_experts\": 0, \"multi_query\": false")

    #expect(throws: Never.self) { try ModelConfig(json: Array(text.utf8), file: "c.json") }
  }
}
