// The rows that need no closer look.
extension TableReader {
  /// Reads rows up to the first that is not plain, or that begins at the scanner's limit.
  mutating func readPlainRows(
    _ reader: PlainRowReader, _ mapping: ColumnMapping, of stretch: Range<Int>,
    in bytes: Span<UInt8>
  ) {
    var row = PlainRow()
    while scanner.position < scanner.limit,
      reader.read(&row, at: scanner.position, in: bytes)
    {
      keep(row, mapping, in: bytes)
      scanner.pass(rowTo: row.end)
      countRow(of: stretch)
    }
  }

  private mutating func keep(
    _ row: PlainRow, _ mapping: ColumnMapping, in bytes: Span<UInt8>
  ) {
    let index =
      mapping.series == nil ? 0 : series.index(of: Field(range: row.series), in: bytes)
    if row.isExcluded { excluded[runs.count] = true }
    if mapping.weight != nil { weights.append(row.values.weight) }
    runs.append(row.values.run(series: index))
    if mapping.lossError != nil { lossErrors.append(row.values.lossError) }
    if mapping.name != nil { Field(range: row.name).appendName(to: &names, in: bytes) }
  }
}
