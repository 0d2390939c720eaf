import RunData

/// The table in `text`, as a file named runs.csv.
func readTable(_ text: String) throws(RunDataError) -> RunTable {
  try RunTable(csv: Array(text.utf8), name: "runs.csv")
}

/// The error that reading `text` ends in, or nil where it gives a table.
func readingError(_ text: String) -> RunDataError? {
  readingError(Array(text.utf8))
}

/// The error that reading `bytes` ends in, or nil where they give a table.
func readingError(_ bytes: [UInt8]) -> RunDataError? {
  do throws(RunDataError) {
    _ = try RunTable(csv: bytes, name: "runs.csv")
    return nil
  } catch {
    return error
  }
}

/// Random numbers that are the same in every run of the tests (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
