/// The maximal update parametrization (muP): how to change width and keep the best step size.
///
/// With it the *base* learning rate, tuned on a narrow model, is the best of the wide one too.
///
/// Source: Yang and others, "Tensor Programs V", 2022, arXiv:2203.03466; the package
/// github.com/microsoft/mup, optim.py and README.
public struct MaximalUpdate: Hashable, Sendable {
  /// *m*: the width as a multiple of the base model's.
  public let widthMultiplier: Double

  /// The parametrization of a model so many times as wide as the base model.
  public init(widthMultiplier: Double) {
    self.widthMultiplier = widthMultiplier
  }

  /// Weights by how many of their sides grow with the width.
  public enum Weights: String, Hashable, Sendable, CaseIterable {
    /// Both sides: the matrices inside the layers.
    case hiddenMatrix = "hidden-matrix"
    /// One side: embeddings, biases, the scales of norms.
    case vectorLike = "vector-like"
  }

  /// The step size with Adam: *base / m* for hidden matrices, *base* for what is like a vector.
  public func adamLearningRate(base: Double, of weights: Weights = .hiddenMatrix) -> Double {
    switch weights {
    case .hiddenMatrix: base / widthMultiplier
    case .vectorLike: base
    }
  }

  /// The step size with SGD: *base × m* for what is like a vector; *base* for hidden matrices whose
  /// two sides grow alike.
  public func sgdLearningRate(base: Double, of weights: Weights) -> Double {
    switch weights {
    case .hiddenMatrix: base
    case .vectorLike: base * widthMultiplier
    }
  }

  /// *1 / m*: what the logits are multiplied with.
  public var logitMultiplier: Double { 1 / widthMultiplier }

  /// *1 / d_head*: what queries on keys are multiplied with, in place of *1 / √d_head*.
  public static func attentionScale(headWidth: Double) -> Double { 1 / headWidth }

  /// *1 / fan_in*: the variance of a hidden matrix at the start.
  public static func hiddenVariance(fanIn: Double) -> Double { 1 / fanIn }
}
