/// A name that is no unit's.
public struct UnknownUnit: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was read.
  public let name: String
  /// The names of all units.
  public let known: [String]

  /// A name that is none of those in `known`.
  public init(name: String, known: [String]) {
    self.name = name
    self.known = known
  }

  /// What was read, and what to write.
  public var description: String {
    let near = nearestNames(to: identifierKey(name), among: known)
    let advice =
      near.isEmpty
      ? "the units are \(known.joined(separator: ", "))"
      : "did you mean \(near.joined(separator: " or "))?"
    return "unknown unit \"\(name)\"; \(advice)"
  }
}

/// The unit that `name` names by its id or an alias.
func unit<Unit>(
  named name: String, among units: [Unit], ids id: (Unit) -> String, aliases: [String: Unit]
) throws(UnknownUnit) -> Unit {
  let key = identifierKey(name)
  guard let match = units.first(where: { id($0) == key }) ?? aliases[key] else {
    throw UnknownUnit(name: name, known: units.map(id))
  }
  return match
}
