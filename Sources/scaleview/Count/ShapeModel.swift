import ScalingLaws

extension ShapeOptions {
  /// The model that the options describe, on sequences of `context` tokens.
  func model(context: Int) throws -> Transformer {
    let width = try required(dModel, "--d-model")
    let feedForward = Transformer.FeedForward(
      width: try required(ffw, "--ffw"), isGated: mlp != .plain, hasBias: bias)
    var embedding = Transformer.Embedding(
      vocabulary: try required(vocab, "--vocab"), isTied: tied)
    if positions == .learned { embedding.positions = context }
    return Transformer(
      layers: try required(layers, "--layers"), width: width,
      attention: try attention(width: width), feedForward: feedForward,
      experts: try expertsOfLayer(width: feedForward.width),
      norms: .init(vectors: norm == .layer ? 2 : 1), embedding: embedding)
  }

  private func attention(width: Int) throws -> Transformer.Attention {
    let heads = try required(heads, "--heads")
    guard let headWidth = headDim ?? (width % heads == 0 ? width / heads : nil) else {
      throw CommandFailure.usage(
        "\(heads) heads do not divide --d-model \(width); give the width of one, --head-dim")
    }
    if let kvHeads, heads % kvHeads != 0 {
      throw CommandFailure.usage("--kv-heads \(kvHeads) does not divide --heads \(heads)")
    }
    var attention = Transformer.Attention(
      heads: heads, keyValueHeads: kvHeads, headWidth: headWidth)
    (attention.hasInputBias, attention.hasOutputBias) = (bias, bias)
    attention.hasRelativePositions = positions == .relative
    return attention
  }

  private func expertsOfLayer(width: Int) throws -> Transformer.Experts? {
    guard let experts else {
      guard activeExperts == nil else {
        throw CommandFailure.usage("--active-experts needs --experts")
      }
      return nil
    }
    let active = activeExperts ?? 1
    guard active <= experts else {
      throw CommandFailure.usage("--active-experts \(active) is more than --experts \(experts)")
    }
    return Transformer.Experts(count: experts, active: active, width: width)
  }

  private func required(_ value: Int?, _ option: String) throws -> Int {
    guard let value else { throw CommandFailure.usage(Self.missing(option)) }
    return value
  }
}
