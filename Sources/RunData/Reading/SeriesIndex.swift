/// Numbers the series of a table in the order in which they first appear.
struct SeriesIndex {
  /// The names, safe to print.
  private(set) var names: [String] = []
  private var indexes: [String: Int] = [:]
  // Where the name of the last run was, and its index: runs of one series often stand together.
  private var last: (field: Field, index: Int)?

  /// The index of the series that `field` names.
  mutating func index(of field: Field, in bytes: Span<UInt8>) -> Int {
    // The same bytes mean another name where quotes in them are doubled.
    if let last, last.field.hasDoubledQuotes == field.hasDoubledQuotes,
      bytes.isEqual(last.field.range, field.range)
    {
      return last.index
    }
    let index = index(of: visibleText(field.text(in: bytes)))
    last = (field, index)
    return index
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
  fileprivate func isEqual(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count == second.count else { return false }
    for offset in 0..<first.count
    where self[first.lowerBound + offset] != self[second.lowerBound + offset] {
      return false
    }
    return true
  }
}
