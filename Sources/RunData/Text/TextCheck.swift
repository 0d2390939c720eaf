/// Checks that `bytes` are text: UTF-8 without a NUL.
///
/// Both are found before anything is parsed, so that a picture or an archive gets one clear
/// message, and every later cut of the bytes is a valid string.
func checkText(_ bytes: Span<UInt8>, file: String) throws(RunDataError) {
  if let offset = firstNUL(in: bytes) {
    throw error(.nulByte(offset: offset), at: offset, in: bytes, file: file)
  }
  do {
    _ = try UTF8Span(validating: bytes)
  } catch {
    let offset = error.byteOffsets.lowerBound
    throw RunData.error(.invalidUTF8(offset: offset), at: offset, in: bytes, file: file)
  }
}

private func error(
  _ problem: RunDataError.Problem, at offset: Int, in bytes: Span<UInt8>, file: String
) -> RunDataError {
  let place = TextPosition(of: offset, lineStart: 0, line: 1, in: bytes)
  return RunDataError(file: file, line: place.line, column: place.column, problem: problem)
}

private func firstNUL(in bytes: Span<UInt8>) -> Int? {
  let block = 4096
  var start = 0
  while start < bytes.count {
    let end = min(start + block, bytes.count)
    // The least byte of a block vectorizes, where a search that may stop early does not.
    var least = UInt8.max
    for offset in start..<end { least = min(least, bytes[offset]) }
    if least == 0 { return (start..<end).first { bytes[$0] == 0 } }
    start = end
  }
  return nil
}
