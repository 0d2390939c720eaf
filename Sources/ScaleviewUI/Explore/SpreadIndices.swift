/// Indices spread over an array: all of them, or so many at most.
enum SpreadIndices {
  /// One index of each of `limit` equal parts, at a place within it that follows the golden ratio:
  /// at even distances a table written in loops would give the same few values again and again.
  static func of(_ count: Int, atMost limit: Int) -> [Int] {
    guard count > limit else { return Array(0..<count) }
    let length = Double(count) / Double(limit)
    return (0..<limit).map { part in
      let place = (Double(part) * 0.618_033_988_749_894_8).truncatingRemainder(dividingBy: 1)
      return min(Int((Double(part) + place) * length), count - 1)
    }
  }
}
