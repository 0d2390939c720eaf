extension LawFamily {
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
