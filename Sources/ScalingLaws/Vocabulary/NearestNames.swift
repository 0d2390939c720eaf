/// The names that are spelled most like `name`, nearest first: at most three.
///
/// A name is near when at most a third of its letters, and always two, must change, or when one
/// begins with the other.
package func nearestNames(to name: String, among names: [String]) -> [String] {
  let ranked = names.enumerated().compactMap { order, candidate -> (Int, Int, String)? in
    let edits = editDistance(Array(name), Array(candidate))
    let isPrefix = !name.isEmpty && (candidate.hasPrefix(name) || name.hasPrefix(candidate))
    guard isPrefix || edits <= max(2, candidate.count / 3) else { return nil }
    return (edits, order, candidate)
  }
  return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
}

/// How many letters must be put in, taken out or replaced (Levenshtein's distance).
private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var previous = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      let replaced = previous[column] + (letter == other ? 0 : 1)
      current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[second.count]
}
