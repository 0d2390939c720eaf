import RunData
import ScalingLaws

extension CountReport {
  /// The shape in words, with what was not said about it.
  var summary: [String] {
    var lines = Self.wrapped(shape.joined(separator: ", "), after: "")
    if let file { lines.insert(visibleText(file), at: 0) }
    if !defaults.isEmpty {
      lines += Self.wrapped(defaults.joined(separator: ", "), after: "not in the file: ")
    }
    if !otherKeys.isEmpty {
      lines += Self.wrapped(
        otherKeys.map(visibleText).joined(separator: ", "), after: "without effect here: ")
    }
    return lines
  }

  private var shape: [String] {
    let attention = model.attention
    let shared = attention.keyValueHeads < attention.heads
    return [
      "\(model.layers) layers of d \(model.width)",
      "\(attention.heads) heads of \(attention.headWidth)"
        + (shared ? " on \(attention.keyValueHeads) of keys and values" : ""),
      feedForward,
      model.norms.vectors == 1 ? "RMS norms" : "layer norms",
      attention.hasInputBias || attention.hasOutputBias || model.feedForward.hasBias
        ? "biases" : "no biases",
      positions, "vocabulary of \(model.embedding.vocabulary)",
      model.embedding.isTied ? "logits by the embedding" : "logits by a matrix of their own",
      "sequences of \(context) tokens",
    ]
  }

  private var feedForward: String {
    let kind = model.feedForward.isGated ? "gated" : "plain"
    guard let experts = model.experts else { return "\(kind) d_ff \(model.feedForward.width)" }
    let shared = experts.sharedWidth > 0 ? " and a shared one of \(experts.sharedWidth)" : ""
    let dense = experts.denseLayers > 0 ? " but in \(experts.denseLayers) layers" : ""
    return "\(experts.active) of \(experts.count) \(kind) experts of d_ff \(experts.width)\(shared)"
      + dense
  }

  private var positions: String {
    if model.attention.hasRelativePositions { return "relative positions" }
    let rows = model.embedding.positions
    return rows > 0 ? "\(rows) learned positions" : "no learned positions"
  }

  /// `text` behind `head`, broken at spaces into lines of 100 columns that start below the text.
  static func wrapped(_ text: String, after head: String) -> [String] {
    var lines: [String] = []
    var line = head
    for word in text.split(separator: " ") {
      let isFirst = line.count == head.count
      if !isFirst, line.count + 1 + word.count > 100 {
        lines.append(line)
        line = String(repeating: " ", count: head.count) + word
      } else {
        line += isFirst ? String(word) : " " + word
      }
    }
    return lines + [line]
  }
}
