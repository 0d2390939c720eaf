import ScalingLaws

/// The kinds of model whose `config.json` can be read.
enum ModelType: String, CaseIterable {
  case gemma
  case gemma2
  case gpt2
  case gptJ = "gptj"
  case gptNeo = "gpt_neo"
  case gptNeoX = "gpt_neox"
  case llama
  case mistral
  case mixtral
  case opt
  case phi
  case phi3
  case qwen2
  case qwen2MoE = "qwen2_moe"
  case qwen3
  case qwen3MoE = "qwen3_moe"

  /// The key of the longest sequence.
  var contextKey: String {
    switch self {
    case .gpt2, .gptJ: "n_positions"
    default: "max_position_embeddings"
    }
  }

  /// The shape that the keys describe.
  func transformer(_ keys: inout ConfigKeys) throws(JSONError) -> Transformer {
    switch self {
    case .gpt2, .gptJ, .gptNeo, .gptNeoX, .opt, .phi: try plainTransformer(&keys)
    case .gemma, .gemma2, .llama, .mistral, .phi3, .qwen2, .qwen3: try gatedTransformer(&keys)
    case .mixtral, .qwen2MoE, .qwen3MoE: try expertTransformer(&keys)
    }
  }
}
