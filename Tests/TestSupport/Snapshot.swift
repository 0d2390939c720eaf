import Foundation

/// Compares `text` with the file `Snapshots/<name>.txt` beside the test that calls it.
///
/// With `SCALEVIEW_RECORD=1` in the environment the file is written instead.
///
/// Throws `SnapshotFailure`, which shows both texts and how to record, unless they are equal.
package func expectSnapshot(
  _ text: String, named name: String, sourceFile: String = #filePath
) throws {
  let folder = URL(fileURLWithPath: sourceFile).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent("\(name).txt")
  if ProcessInfo.processInfo.environment["SCALEVIEW_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try Data(text.utf8).write(to: file)
  }
  guard let recorded = FileManager.default.contents(atPath: file.path) else {
    throw SnapshotFailure(name: name, recorded: nil, drawn: text)
  }
  // Bytes, not strings: characters that only look alike must differ.
  guard recorded == Data(text.utf8) else {
    let expected = String(decoding: recorded, as: UTF8.self)
    throw SnapshotFailure(name: name, recorded: expected, drawn: text)
  }
}

/// Why a snapshot does not match.
package struct SnapshotFailure: Error, CustomStringConvertible {
  package let name: String
  /// The text in the file; nil if there is no file.
  package let recorded: String?
  package let drawn: String

  package var description: String {
    let howTo =
      "look at it; if it is right, run the test with SCALEVIEW_RECORD=1 and review the diff"
    guard let recorded else {
      return "snapshot \(name) has not been recorded; \(howTo)\n--- drawn now\n\(drawn)"
    }
    return """
      snapshot \(name) differs from line \(firstDifference(from: recorded)) on; \(howTo)
      --- recorded
      \(recorded)
      --- drawn now
      \(drawn)
      """
  }

  private func firstDifference(from recorded: String) -> Int {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(old, new).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    return same + 1
  }
}
