import ScalingLaws

/// The keys of a model's config, with what has been read of them.
struct ConfigKeys {
  private let document: JSONDocument
  private let members: [JSONNode.Member]
  private var read: Set<String> = ["model_type"]
  /// What the file did not say, with the value that the kind of model has then.
  private(set) var defaults: [String] = []

  init(_ document: JSONDocument) throws(JSONError) {
    guard case .object(let members) = document.root.content else {
      throw document.error(
        at: document.root.offset,
        "expected an object with the keys of a model, read \(document.root.excerpt)")
    }
    self.document = document
    self.members = members
  }

  /// Keys that nobody asked for.
  var unread: [String] { members.map(\.key).filter { !read.contains($0) } }

  func modelType() throws(JSONError) -> ModelType {
    let known = ModelType.allCases.map(\.rawValue)
    guard let node = document.root["model_type"] else {
      throw JSONError(
        file: document.file,
        problem: "no \"model_type\", which says what the other keys mean; known are "
          + known.joined(separator: ", "))
    }
    guard case .string(let name) = node.content, let type = ModelType(rawValue: name) else {
      throw document.error(
        at: node.offset,
        "model_type \(node.excerpt) is not known here; known are \(known.joined(separator: ", "))")
    }
    return type
  }

  /// A whole number above 0 that the kind of model cannot do without.
  mutating func whole(_ key: String) throws(JSONError) -> Int {
    if let value = try wholeIfGiven(key) { return value }
    let near = nearestNames(to: key, among: unread).first
    throw JSONError(
      file: document.file,
      problem: "no \"\(key)\", which a model of this kind needs; expected a whole number above 0"
        + (near.map { " (there is \"\($0)\")" } ?? ""))
  }

  /// A whole number above 0, or what the kind of model has in its place.
  mutating func whole(_ key: String, default value: Int) throws(JSONError) -> Int {
    if let given = try wholeIfGiven(key) { return given }
    defaults.append("\(key) \(value)")
    return value
  }

  /// A whole number above 0, or nil where the key is missing or null.
  mutating func wholeIfGiven(_ key: String) throws(JSONError) -> Int? {
    guard let node = value(of: key) else { return nil }
    guard case .number(let number) = node.content, let value = Int(exactly: number),
      (1...Self.most).contains(value)
    else { throw refusal(key, node, "a whole number from 1 to \(Self.most)") }
    return value
  }

  /// How many items a list has; 0 where the key is missing or null.
  mutating func count(_ key: String) throws(JSONError) -> Int {
    guard let node = value(of: key) else { return 0 }
    guard case .array(let items) = node.content else { throw refusal(key, node, "a list") }
    return items.count
  }

  /// True or false, or what the kind of model has in its place.
  mutating func flag(_ key: String, default value: Bool) throws(JSONError) -> Bool {
    guard let node = self.value(of: key) else {
      defaults.append("\(key) \(value)")
      return value
    }
    guard case .bool(let given) = node.content else { throw refusal(key, node, "true or false") }
    return given
  }

  /// Whether the key is there and not null.
  mutating func isGiven(_ key: String) -> Bool { value(of: key) != nil }

  /// A width divided among heads, which must come out even.
  func divided(
    _ width: Int, among heads: Int, _ widthKey: String, _ headsKey: String
  ) throws(JSONError) -> Int {
    guard width % heads == 0 else {
      throw error(headsKey, "\(heads) heads do not divide \(widthKey) \(width)")
    }
    return width / heads
  }

  /// A refusal of a value that was read before, by what it must fit.
  func error(_ key: String, _ problem: String) -> JSONError {
    guard let node = document.root[key] else {
      return JSONError(file: document.file, problem: problem)
    }
    return document.error(at: node.offset, problem)
  }

  /// Refuses what would change the count in a way that the kind of model does not know.
  func checkUnread(for type: ModelType) throws(JSONError) {
    for member in members where !read.contains(member.key) {
      guard Self.counting.contains(member.key), !member.value.saysNothing else { continue }
      throw document.error(
        at: member.offset,
        "\"\(member.key)\" changes the parameters, and a model of type \(type.rawValue) has no such "
          + "key; is model_type right?")
    }
  }

  private mutating func value(of key: String) -> JSONNode? {
    read.insert(key)
    guard let node = document.root[key], node.content != .null else { return nil }
    return node
  }

  private func refusal(_ key: String, _ node: JSONNode, _ expected: String) -> JSONError {
    document.error(at: node.offset, "\(key) is \(node.excerpt), expected \(expected)")
  }

  /// No model comes near, and products of three stay exact.
  private static let most = 1_000_000_000

  /// Keys of some kind of model that a count depends on.
  private static let counting: Set = [
    "attention_bias", "decoder_sparse_step", "first_k_dense_replace", "head_dim",
    "intermediate_size", "kv_lora_rank", "mlp_bias", "mlp_only_layers", "moe_intermediate_size",
    "multi_query", "n_inner", "n_routed_experts", "n_shared_experts", "num_experts",
    "num_experts_per_tok", "num_key_value_heads", "num_kv_heads", "num_local_experts",
    "q_lora_rank", "qk_layernorm", "qkv_bias", "shared_expert_intermediate_size",
    "word_embed_proj_dim",
  ]
}

extension JSONNode {
  /// Whether a value leaves a model as it is without it.
  fileprivate var saysNothing: Bool {
    content == .null || content == .bool(false) || content == .number(0) || content == .array([])
  }
}
