/// What happened to the fit of the law on the screen.
package enum FitAction: Hashable, Sendable {
  case requested
  case finished(id: Int, FitAnswer)
}

/// How a fit ended.
package enum FitAnswer: Hashable, Sendable {
  /// The coefficients, in order, and what to say of them.
  case found([Double], summary: String)
  /// The runs leave coefficients open; why, in words.
  case notIdentified(reason: String)
  /// It could not start; why, in words.
  case refused(reason: String)
}
