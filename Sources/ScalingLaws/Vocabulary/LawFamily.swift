/// The laws that this library knows.
///
/// A new law is one file in `Laws`, a case here and its line in `LawForms.swift`.
public enum LawFamily: String, Hashable, Sendable, CaseIterable {
  // Kaplan.
  /// Kaplan's *L(N)*.
  case kaplanN = "kaplan-n"
  /// Kaplan's *L(D)*.
  case kaplanD = "kaplan-d"
  /// Kaplan's *L(C_min)*.
  case kaplanCmin = "kaplan-cmin"
  /// Kaplan's *L(N, D)*.
  case kaplanND = "kaplan-nd"
  /// Kaplan's compute-efficient *N*.
  case kaplanNopt = "kaplan-nopt"
  /// Kaplan's compute-efficient *B*.
  case kaplanBopt = "kaplan-bopt"
  /// Kaplan's compute-efficient *S_min*.
  case kaplanSopt = "kaplan-sopt"
  /// Kaplan's compute-efficient *D*.
  case kaplanDopt = "kaplan-dopt"

  // Chinchilla.
  /// Hoffmann's *L(N, D)*, known as Chinchilla.
  case chinchilla

  /// The law with this id or alias, or nil; hyphens and underscores are alike, capitals are small.
  public init?(id: String) {
    let key = identifierKey(id)
    // An id is found without making the description of any law.
    if let family = LawFamily(rawValue: key) {
      self = family
      return
    }
    let match = LawFamily.allCases.first { family in
      family.description.aliases.contains { identifierKey($0) == key }
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
