extension ScalingLaw {
  /// Why the outputs of two laws do not compare, in a sentence; nil where they do.
  ///
  /// ```swift
  /// ScalingLaw(.chinchilla).caution(comparedWith: ScalingLaw(.kaplanN))
  /// ```
  public func caution(comparedWith other: ScalingLaw) -> String? {
    let (first, second) = (description.output, other.description.output)
    guard first == second else { return "\(first.name) does not compare with \(second.name)" }
    guard first == .loss, let own = preset.corpus, let others = other.preset.corpus else {
      return nil
    }
    guard own != others else { return nil }
    return "losses of \(own.text) (\(own.tokens)) and of \(others.text) (\(others.tokens)) "
      + "do not compare: the data or the tokens differ"
  }
}
