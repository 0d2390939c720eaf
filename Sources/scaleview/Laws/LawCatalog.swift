import ScalingLaws

/// What `scaleview laws` lists: a law with a formula, or a finding without one.
enum LawEntry: Hashable {
  case law(LawDescription)
  case card(LawCard)

  var id: String {
    switch self {
    case .law(let law): law.id
    case .card(let card): card.id
    }
  }

  /// The law; nil for a card.
  var law: LawDescription? {
    if case .law(let law) = self { law } else { nil }
  }

  var group: LawGroup {
    switch self {
    case .law(let law): law.group
    case .card(let card): card.group
    }
  }
}

/// Every law and every card, and how they are found.
enum LawCatalog {
  /// All, group by group.
  static var all: [LawEntry] {
    let laws = LawFamily.allCases.map { LawEntry.law($0.description) }
    let entries = laws + LawCard.all.map(LawEntry.card)
    return LawGroup.allCases.flatMap { group in entries.filter { $0.group == group } }
  }

  /// The one with this name, or all; and of those the ones that have every word of `text`.
  static func entries(named name: String?, matching text: String?) throws -> [LawEntry] {
    let named = try name.map { [try entry(named: $0)] } ?? all
    guard let text else { return named }
    let found = named.filter { LawSearch.words(of: $0).have(text) }
    guard !found.isEmpty else {
      throw CommandFailure.usage(
        "no law has \"\(text)\" on its page; 'scaleview laws' lists all \(all.count)")
    }
    return found
  }

  private static func entry(named name: String) throws -> LawEntry {
    if let card = LawCard.all.first(where: { $0.id == name.lowercased() }) { return .card(card) }
    if let family = LawFamily(id: name) { return .law(family.description) }
    let near = nearestNames(to: name.lowercased(), among: all.map(\.id))
    let advice =
      near.isEmpty
      ? "'scaleview laws' lists them" : "did you mean \(near.joined(separator: " or "))?"
    throw CommandFailure.usage("unknown law \"\(name)\"; \(advice)")
  }
}
