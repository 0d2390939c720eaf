/// Results of 16 runs on the stack, by rows: the predictions, then one row a coefficient.
///
/// Up to eight rows take a kilobyte: for more memory than that the standard library asks the heap.
///
/// A law writes here and not to the caller's arrays: the rows lie at fixed distances, so the
/// compiler knows that they do not overlap and takes several runs at once.
struct RunBlock {
  static let size = 16
  let base: UnsafeMutablePointer<Double>

  /// Copies the first `count` numbers of `row` to `target`.
  @inline(__always)
  func copy(row: Int, count: Int, to target: UnsafeMutablePointer<Double>) {
    target.update(from: base + row &* Self.size, count: count)
  }
}

/// Where a law puts the derivatives of one run: `gradient[1] = …` is the second coefficient's.
struct RunGradient {
  let block: RunBlock
  let run: Int

  @inline(__always)
  subscript(coefficient: Int) -> Double {
    nonmutating get { block.base[(coefficient &+ 1) &* RunBlock.size &+ run] }
    nonmutating set { block.base[(coefficient &+ 1) &* RunBlock.size &+ run] = newValue }
  }
}
