/// The laws that this library knows.
///
/// A new law is one file in `Laws`, one case and one line here, and its place in
/// `Planning/TradeOff`: whether it trades params for tokens.
public enum LawFamily: String, Hashable, Sendable, CaseIterable {
  /// Kaplan's *L(N)*.
  case kaplanN = "kaplan-n"
  /// Kaplan's *L(D)*.
  case kaplanD = "kaplan-d"
  /// Kaplan's *L(C_min)*.
  case kaplanCmin = "kaplan-cmin"
  /// Kaplan's *L(N, D)*.
  case kaplanND = "kaplan-nd"
  /// Hoffmann's *L(N, D)*, known as Chinchilla.
  case chinchilla

  var form: any LawForm.Type {
    switch self {
    case .kaplanN: KaplanParamsLaw.self
    case .kaplanD: KaplanTokensLaw.self
    case .kaplanCmin: KaplanComputeLaw.self
    case .kaplanND: KaplanJointLaw.self
    case .chinchilla: ChinchillaLaw.self
    }
  }

  /// What there is to show about the law.
  public var description: LawDescription { form.description }

  /// The law with this id or alias, or nil; hyphens and underscores are alike, capitals are small.
  public init?(id: String) {
    let key = identifierKey(id)
    let match = LawFamily.allCases.first { family in
      family.rawValue == key || family.description.aliases.contains { identifierKey($0) == key }
    }
    guard let match else { return nil }
    self = match
  }

  /// The law with this id or alias.
  ///
  /// - Throws: ``LawError/unknownLaw(_:suggestions:)``.
  public static func named(_ id: String) throws(LawError) -> LawFamily {
    guard let family = LawFamily(id: id) else {
      throw .unknownLaw(id, suggestions: nearest(to: id))
    }
    return family
  }

  /// The ids that are spelled most like `id`, nearest first; empty where none is near.
  public static func nearest(to id: String) -> [String] {
    nearestNames(to: identifierKey(id), among: allCases.map(\.rawValue))
  }
}
