import ScalingLaws

/// One state of a model during its training.
public struct Checkpoint: Hashable, Sendable {
  /// *D* so far, in tokens.
  public let tokens: Double
  /// The loss on the task, in bits per byte.
  public let loss: Double
  /// The accuracy on the task, in 0…1.
  public let accuracy: Double

  /// A state.
  public init(tokens: Double, loss: Double, accuracy: Double) {
    self.tokens = tokens
    self.loss = loss
    self.accuracy = accuracy
  }
}

/// A model with its checkpoints in the order of its training.
public struct CheckpointRun: Hashable, Sendable {
  /// *N*, in parameters.
  public let params: Double
  /// The checkpoints, from the first.
  public let checkpoints: [Checkpoint]

  /// A model with its checkpoints.
  public init(params: Double, checkpoints: [Checkpoint]) {
    self.params = params
    self.checkpoints = checkpoints
  }

  /// The run at its end: all its tokens, and the mean loss of the last `window` checkpoints; nil
  /// without any.
  public func final(window: Int) -> TrainingRun? {
    guard let last = checkpoints.last else { return nil }
    let losses = checkpoints.suffix(window).map(\.loss)
    let mean = losses.reduce(0, +) / Double(losses.count)
    return TrainingRun(params: params, tokens: last.tokens, loss: mean)
  }

  /// Loss and accuracy of every checkpoint but the first ones, smoothed along the training.
  ///
  /// - Parameters:
  ///   - skipped: The share of checkpoints that is dropped from the beginning, rounded up.
  ///   - window: How many of what is left are averaged up to each: fewer at the beginning.
  /// - Returns: One reading for each checkpoint that is left.
  public func readings(skipping skipped: Double, window: Int) -> [AbilityPoint] {
    let first = Int((skipped * Double(checkpoints.count)).rounded(.up))
    let kept = Array(checkpoints.dropFirst(first))
    return kept.indices.map { index in
      let recent = kept[max(0, index - window + 1)...index]
      let count = Double(recent.count)
      return AbilityPoint(
        recent.reduce(0) { $0 + $1.loss } / count, recent.reduce(0) { $0 + $1.accuracy } / count)
    }
  }
}
