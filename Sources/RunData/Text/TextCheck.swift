/// Checks that `bytes` are text: UTF-8 without a NUL.
///
/// Both are found before anything is parsed, so that a picture or an archive gets one clear
/// message, and every later cut of the bytes is a valid string.
func checkText(_ bytes: Span<UInt8>, file: String) throws(RunDataError) {
  if let offset = firstNUL(in: bytes) {
    throw RunDataError(file: file, problem: .nulByte(offset: offset))
  }
  do {
    _ = try UTF8Span(validating: bytes)
  } catch {
    throw RunDataError(file: file, problem: .invalidUTF8(offset: error.byteOffsets.lowerBound))
  }
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
