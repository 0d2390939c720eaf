/// The rows of a large file, whose parts are taken over one after the other; see ``RunTableParts``.
public struct RunTableRows: Sendable {
  private let file: RunTableParts
  private var reader: TableReader
  private var count = 0

  init(_ file: RunTableParts) {
    self.file = file
    reader = file.head
  }

  /// Takes over the next part, and says whether it could be read by itself; the file is to be read whole
  /// where one could not.
  ///
  /// - Precondition: The parts come in the order of their indices.
  public mutating func append(_ part: consuming RunTableParts.Part) -> Bool {
    guard let rows = part.reader else { return false }
    reader.take(rows)
    count += 1
    if count == 1 { reserveForAll() }
    return true
  }

  private mutating func reserveForAll() {
    let places = file.places
    let (all, first) = (places[places.count - 1] - places[0], places[1] - places[0])
    if places.count > 2 { reader.reserve(for: Double(all) / Double(first)) }
  }

  /// The table of all parts; nil where they have no usable row.
  ///
  /// - Precondition: Every part has been appended.
  public consuming func table() -> RunTable? {
    precondition(count == file.indices.count, "each part is there once")
    return try? reader.table(file.mapping)
  }
}
