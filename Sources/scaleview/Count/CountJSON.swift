import RunData
import ScalingLaws

extension CountReport {
  /// The report as one document.
  var json: JSONValue {
    var document: [String: JSONValue] = ["model": modelJSON, "laws": lawsJSON]
    for section in sections {
      document[section.key] = .object(
        Dictionary(uniqueKeysWithValues: section.rows.map { ($0.key, .number($0.value)) }))
    }
    document["sources"] = .object(
      Dictionary(uniqueKeysWithValues: sections.map { ($0.key, sourcesJSON(of: $0)) }))
    return .object(document)
  }

  private func sourcesJSON(of section: CountSection) -> JSONValue {
    let named = section.rows.filter { !$0.source.isEmpty }
    return .object(Dictionary(uniqueKeysWithValues: named.map { ($0.key, .string($0.source)) }))
  }

  /// The ids of laws by the key of the number that they mean by *N*.
  private var lawsJSON: JSONValue {
    let rows = sections.flatMap(\.rows)
    let pairs = rows.compactMap { row in
      row.definition.map { (row.key, JSONValue.array(laws(meaning: $0).map(JSONValue.string))) }
    }
    return .object(Dictionary(uniqueKeysWithValues: pairs))
  }

  private var modelJSON: JSONValue {
    let attention = model.attention
    return .object([
      "layers": .count(model.layers), "d_model": .count(model.width),
      "heads": .count(attention.heads), "kv_heads": .count(attention.keyValueHeads),
      "head_dim": .count(attention.headWidth), "ffw": .count(model.feedForward.width),
      "mlp": .string(model.feedForward.isGated ? "gated" : "plain"),
      "experts": model.experts.map(expertsJSON) ?? .null,
      "norm": .string(model.norms.vectors == 1 ? "rms" : "layer"),
      "attention_bias": .bool(attention.hasInputBias),
      "mlp_bias": .bool(model.feedForward.hasBias),
      "learned_positions": .count(model.embedding.positions),
      "relative_positions": .bool(attention.hasRelativePositions),
      "vocab": .count(model.embedding.vocabulary), "tied": .bool(model.embedding.isTied),
      "seq": .count(context),
    ])
  }

  private func expertsJSON(_ experts: Transformer.Experts) -> JSONValue {
    .object([
      "count": .count(experts.count), "active": .count(experts.active),
      "ffw": .count(experts.width), "shared_ffw": .count(experts.sharedWidth),
      "dense_layers": .count(experts.denseLayers),
    ])
  }
}
