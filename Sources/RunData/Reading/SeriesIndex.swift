/// Numbers the series of a table in the order in which they first appear.
struct SeriesIndex {
  /// The names, safe to print.
  private(set) var names: [String] = []
  private var indexes: [String: Int] = [:]
  // Where names were written, and their index: the runs of a table have a few series, together or in
  // turn, and no text need be made of the same bytes again.
  private var seen: [(field: Field, index: Int)] = []
  private var latest = 0

  private static let mostSeen = 16

  /// The index of the series that `field` names.
  mutating func index(of field: Field, in bytes: Span<UInt8>) -> Int {
    if let place = place(of: field, in: bytes) {
      latest = place
      return seen[place].index
    }
    let index = index(of: visibleText(field.text(in: bytes)))
    if seen.count < Self.mostSeen { seen.append((field, index)) }
    return index
  }

  private func place(of field: Field, in bytes: Span<UInt8>) -> Int? {
    if latest < seen.count, bytes.areSame(seen[latest].field, field) { return latest }
    for place in seen.indices where bytes.areSame(seen[place].field, field) { return place }
    return nil
  }

  /// The index of the series called `name`.
  mutating func index(of name: String) -> Int { indexes[name] ?? add(name) }

  private mutating func add(_ name: String) -> Int {
    names.append(name)
    indexes[name] = names.count - 1
    return names.count - 1
  }
}

extension Span<UInt8> {
  fileprivate func areSame(_ field: Field, _ other: Field) -> Bool {
    let (first, second) = (field.range, other.range)
    // The same bytes mean another name where quotes in them are doubled.
    guard first.count == second.count, field.hasDoubledQuotes == other.hasDoubledQuotes else {
      return false
    }
    for offset in 0..<first.count
    where self[first.lowerBound + offset] != self[second.lowerBound + offset] {
      return false
    }
    return true
  }
}
