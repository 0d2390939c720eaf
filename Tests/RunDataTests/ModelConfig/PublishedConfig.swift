import Testing

/// The keys of a published model's config.json that its parameters depend on, with their number.
struct PublishedConfig: Sendable, CustomTestStringConvertible {
  let name: String
  let params: Double
  let json: String

  var testDescription: String { name }

  static let all = [
    PublishedConfig(
      name: "meta-llama/Meta-Llama-3-70B", params: 70_553_706_496,
      json: """
        {"model_type": "llama", "num_hidden_layers": 80, "hidden_size": 8192,
        "num_attention_heads": 64, "intermediate_size": 28672, "vocab_size": 128256,
        "num_key_value_heads": 8, "max_position_embeddings": 8192, "attention_bias": false,
        "rope_theta": 500000.0}
        """),
    PublishedConfig(
      name: "meta-llama/Meta-Llama-3-8B", params: 8_030_261_248,
      json: """
        {"model_type": "llama", "num_hidden_layers": 32, "hidden_size": 4096,
        "num_attention_heads": 32, "intermediate_size": 14336, "vocab_size": 128256,
        "num_key_value_heads": 8}
        """),
    PublishedConfig(
      name: "meta-llama/Llama-2-7b-hf", params: 6_738_415_616,
      json: """
        {"model_type": "llama", "num_hidden_layers": 32, "hidden_size": 4096,
        "num_attention_heads": 32, "intermediate_size": 11008, "vocab_size": 32000}
        """),
    PublishedConfig(
      name: "mistralai/Mistral-7B-v0.1", params: 7_241_732_096,
      json: """
        {"model_type": "mistral", "num_hidden_layers": 32, "hidden_size": 4096,
        "num_attention_heads": 32, "intermediate_size": 14336, "vocab_size": 32000,
        "num_key_value_heads": 8, "tie_word_embeddings": false}
        """),
    PublishedConfig(
      name: "Qwen/Qwen2-7B", params: 7_615_616_512,
      json: """
        {"model_type": "qwen2", "num_hidden_layers": 28, "hidden_size": 3584,
        "num_attention_heads": 28, "intermediate_size": 18944, "vocab_size": 152064,
        "num_key_value_heads": 4, "tie_word_embeddings": false}
        """),
    PublishedConfig(
      name: "Qwen/Qwen2-0.5B", params: 494_032_768,
      json: """
        {"model_type": "qwen2", "num_hidden_layers": 24, "hidden_size": 896,
        "num_attention_heads": 14, "intermediate_size": 4864, "vocab_size": 151936,
        "num_key_value_heads": 2, "tie_word_embeddings": true}
        """),
    PublishedConfig(
      name: "Qwen/Qwen3-8B", params: 8_190_735_360,
      json: """
        {"model_type": "qwen3", "num_hidden_layers": 36, "hidden_size": 4096,
        "num_attention_heads": 32, "intermediate_size": 12288, "vocab_size": 151936,
        "num_key_value_heads": 8, "head_dim": 128, "attention_bias": false}
        """),
    PublishedConfig(
      name: "google/gemma-2b", params: 2_506_172_416,
      json: """
        {"model_type": "gemma", "num_hidden_layers": 18, "hidden_size": 2048,
        "num_attention_heads": 8, "intermediate_size": 16384, "vocab_size": 256000,
        "num_key_value_heads": 1, "head_dim": 256}
        """),
    PublishedConfig(
      name: "google/gemma-2-2b", params: 2_614_341_888,
      json: """
        {"model_type": "gemma2", "num_hidden_layers": 26, "hidden_size": 2304,
        "num_attention_heads": 8, "intermediate_size": 9216, "vocab_size": 256000,
        "num_key_value_heads": 4, "head_dim": 256}
        """),
    PublishedConfig(
      name: "microsoft/Phi-3-mini-4k-instruct", params: 3_821_079_552,
      json: """
        {"model_type": "phi3", "num_hidden_layers": 32, "hidden_size": 3072,
        "num_attention_heads": 32, "intermediate_size": 8192, "vocab_size": 32064,
        "num_key_value_heads": 32}
        """),
    PublishedConfig(
      name: "mistralai/Mixtral-8x7B-v0.1", params: 46_702_792_704,
      json: """
        {"model_type": "mixtral", "num_hidden_layers": 32, "hidden_size": 4096,
        "num_attention_heads": 32, "intermediate_size": 14336, "vocab_size": 32000,
        "num_key_value_heads": 8, "num_local_experts": 8, "num_experts_per_tok": 2}
        """),
    PublishedConfig(
      name: "Qwen/Qwen1.5-MoE-A2.7B", params: 14_315_784_192,
      json: """
        {"model_type": "qwen2_moe", "num_hidden_layers": 24, "hidden_size": 2048,
        "num_attention_heads": 16, "intermediate_size": 5632, "vocab_size": 151936,
        "num_key_value_heads": 16, "num_experts": 60, "num_experts_per_tok": 4,
        "moe_intermediate_size": 1408, "shared_expert_intermediate_size": 5632,
        "decoder_sparse_step": 1}
        """),
    PublishedConfig(
      name: "Qwen/Qwen3-30B-A3B", params: 30_532_122_624,
      json: """
        {"model_type": "qwen3_moe", "num_hidden_layers": 48, "hidden_size": 2048,
        "num_attention_heads": 32, "intermediate_size": 6144, "vocab_size": 151936,
        "num_key_value_heads": 4, "head_dim": 128, "num_experts": 128, "num_experts_per_tok": 8,
        "moe_intermediate_size": 768, "mlp_only_layers": [], "decoder_sparse_step": 1}
        """),
    PublishedConfig(
      name: "openai-community/gpt2", params: 124_439_808,
      json: """
        {"model_type": "gpt2", "n_layer": 12, "n_embd": 768, "n_head": 12, "n_positions": 1024,
        "vocab_size": 50257, "n_inner": null}
        """),
    PublishedConfig(
      name: "openai-community/gpt2-xl", params: 1_557_611_200,
      json: """
        {"model_type": "gpt2", "n_layer": 48, "n_embd": 1600, "n_head": 25, "n_positions": 1024,
        "vocab_size": 50257}
        """),
    PublishedConfig(
      name: "EleutherAI/gpt-j-6b", params: 6_050_882_784,
      json: """
        {"model_type": "gptj", "n_layer": 28, "n_embd": 4096, "n_head": 16, "n_positions": 2048,
        "vocab_size": 50400, "tie_word_embeddings": false}
        """),
    PublishedConfig(
      name: "EleutherAI/gpt-neo-125m", params: 125_198_592,
      json: """
        {"model_type": "gpt_neo", "num_layers": 12, "hidden_size": 768, "num_heads": 12,
        "max_position_embeddings": 2048, "vocab_size": 50257, "intermediate_size": null}
        """),
    PublishedConfig(
      name: "EleutherAI/pythia-70m", params: 70_426_624,
      json: """
        {"model_type": "gpt_neox", "num_hidden_layers": 6, "hidden_size": 512,
        "num_attention_heads": 8, "intermediate_size": 2048, "vocab_size": 50304}
        """),
    PublishedConfig(
      name: "EleutherAI/pythia-1.4b", params: 1_414_647_808,
      json: """
        {"model_type": "gpt_neox", "num_hidden_layers": 24, "hidden_size": 2048,
        "num_attention_heads": 16, "intermediate_size": 8192, "vocab_size": 50304,
        "tie_word_embeddings": false}
        """),
    PublishedConfig(
      name: "EleutherAI/pythia-12b", params: 11_846_072_320,
      json: """
        {"model_type": "gpt_neox", "num_hidden_layers": 36, "hidden_size": 5120,
        "num_attention_heads": 40, "intermediate_size": 20480, "vocab_size": 50688}
        """),
    PublishedConfig(
      name: "facebook/opt-125m", params: 125_239_296,
      json: """
        {"model_type": "opt", "num_hidden_layers": 12, "hidden_size": 768,
        "num_attention_heads": 12, "ffn_dim": 3072, "vocab_size": 50272,
        "max_position_embeddings": 2048, "do_layer_norm_before": true, "word_embed_proj_dim":
        768}
        """),
    PublishedConfig(
      name: "facebook/opt-350m", params: 331_196_416,
      json: """
        {"model_type": "opt", "num_hidden_layers": 24, "hidden_size": 1024,
        "num_attention_heads": 16, "ffn_dim": 4096, "vocab_size": 50272,
        "max_position_embeddings": 2048, "do_layer_norm_before": false, "word_embed_proj_dim":
        512}
        """),
    PublishedConfig(
      name: "facebook/opt-1.3b", params: 1_315_758_080,
      json: """
        {"model_type": "opt", "num_hidden_layers": 24, "hidden_size": 2048,
        "num_attention_heads": 32, "ffn_dim": 8192, "vocab_size": 50272,
        "max_position_embeddings": 2048, "do_layer_norm_before": true, "word_embed_proj_dim":
        2048}
        """),
    PublishedConfig(
      name: "microsoft/phi-2", params: 2_779_683_840,
      json: """
        {"model_type": "phi", "num_hidden_layers": 32, "hidden_size": 2560,
        "num_attention_heads": 32, "intermediate_size": 10240, "vocab_size": 51200,
        "num_key_value_heads": 32, "tie_word_embeddings": false}
        """),
  ]
}
