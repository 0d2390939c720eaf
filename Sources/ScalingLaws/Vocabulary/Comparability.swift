extension ScalingLaw {
  /// Why the outputs of two laws do not compare, or are not known to, in a sentence; nil where they
  /// do, and for a place for a fit to begin, which has no losses of its own.
  ///
  /// ```swift
  /// ScalingLaw(.chinchilla).caution(comparedWith: ScalingLaw(.kaplanN))
  /// ```
  public func caution(comparedWith other: ScalingLaw) -> String? {
    let (first, second) = (description.output, other.description.output)
    guard first == second else { return "\(first.name) does not compare with \(second.name)" }
    let isExample = [preset.grade, other.preset.grade].contains(.example)
    guard first == .loss, preset != other.preset, !isExample else { return nil }
    guard let own = preset.corpus, let others = other.preset.corpus else {
      let unknown = preset.corpus == nil ? preset : other.preset
      return "on which text and tokens the losses of \(unknown.title) are is not recorded: they "
        + "may not compare"
    }
    guard own != others else { return nil }
    return "losses of \(own.text) (\(own.tokens)) and of \(others.text) (\(others.tokens)) "
      + "do not compare: the data or the tokens differ"
  }
}
