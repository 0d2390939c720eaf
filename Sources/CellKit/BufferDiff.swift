/// A stretch of one row that two frames show differently.
package struct ChangedRun: Hashable, Sendable {
  package let row: Int
  package let columns: Range<Int>
}

extension CellBuffer {
  /// The stretches to repaint to turn `previous` into this frame; everything if the sizes differ.
  ///
  /// One run a row: the terminal library below finds the unchanged cells inside it by itself.
  package func changes(since previous: CellBuffer?) -> [ChangedRun] {
    guard let previous, previous.size == size else {
      return (0..<size.rows).map { ChangedRun(row: $0, columns: 0..<size.columns) }
    }
    return cells.withUnsafeBufferPointer { new in
      previous.cells.withUnsafeBufferPointer { old in
        (0..<size.rows).compactMap { changedRun(in: $0, old: old, new: new) }
      }
    }
  }

  private func changedRun(
    in row: Int, old: UnsafeBufferPointer<Cell>, new: UnsafeBufferPointer<Cell>
  ) -> ChangedRun? {
    let start = row * size.columns
    let end = start + size.columns
    guard var first = (start..<end).first(where: { old[$0] != new[$0] }) else { return nil }
    var last = end - 1
    while old[last] == new[last] { last -= 1 }
    // A wide character is repainted as a whole.
    while first > start, new[first].isContinuation || old[first].isContinuation { first -= 1 }
    while last + 1 < end, new[last + 1].isContinuation || old[last + 1].isContinuation { last += 1 }
    return ChangedRun(row: row, columns: (first - start)..<(last - start + 1))
  }
}
