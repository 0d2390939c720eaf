/// A set of runs, by their index in a table: one bit a run, and nothing for none.
public struct RunMask: Hashable, Sendable {
  // The last word is not zero, so that equal sets are equal values.
  private var words: [UInt64] = []
  /// How many runs are in the set.
  public private(set) var count = 0

  /// The empty set.
  public init() {}

  /// The runs of `indexes`.
  public init(_ indexes: some Sequence<Int>) {
    for index in indexes { self[index] = true }
  }

  /// Whether no run is in the set.
  public var isEmpty: Bool { count == 0 }

  /// Whether the run of `index` is in the set.
  ///
  /// - Precondition: `index` is not negative.
  public subscript(index: Int) -> Bool {
    get { index >> 6 < words.count && words[index >> 6] & 1 << (index & 63) != 0 }
    set {
      guard newValue != self[index] else { return }
      while words.count <= index >> 6 { words.append(0) }
      words[index >> 6] ^= 1 << (index & 63)
      count += newValue ? 1 : -1
      while words.last == 0 { words.removeLast() }
    }
  }
}
