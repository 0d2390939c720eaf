import FoundationEssentials
import TestSupport
import Testing

@testable import ScaleviewUI

/// The key table of the README, between `<!-- keys -->` and `<!-- /keys -->`.
///
/// `SCALEVIEW_RECORD=1` writes the table of the key map there.
@Suite struct KeyTableTests {
  private static let path = Repository.root + "/README.md"
  private static let (start, end) = ("<!-- keys -->\n", "<!-- /keys -->")

  @Test func tableHasARowForEveryBinding() {
    let lines = Keymap.markdownTable.split(separator: "\n")

    #expect(lines.prefix(2) == ["| keys | action |", "|---|---|"])
    #expect(lines.count == Keymap.main.count + 2)
    for (line, binding) in zip(lines.dropFirst(2), Keymap.main) {
      #expect(line.contains(binding.help))
      #expect(line.filter { $0 == "|" }.count == 3)
    }
  }

  @Test func readmeHasTheKeysOfTheKeyMap() throws {
    let readme = try #require(
      FileManager.default.contents(atPath: Self.path).map { String(decoding: $0, as: UTF8.self) },
      "there is no README.md in \(Repository.root)")
    let opening = try #require(
      readme.firstRange(of: Self.start), "README.md has no line '<!-- keys -->'")
    let closing = try #require(
      readme[opening.upperBound...].firstRange(of: Self.end),
      "README.md has no '<!-- /keys -->' after '<!-- keys -->'")
    let section = opening.upperBound..<closing.lowerBound
    let expected = "\n" + Keymap.markdownTable + "\n"

    if ProcessInfo.processInfo.environment["SCALEVIEW_RECORD"] == "1" {
      let updated = readme.replacingCharacters(in: section, with: expected)
      return try Data(updated.utf8).write(to: URL(filePath: Self.path))
    }
    #expect(
      readme[section] == expected,
      "the keys in README.md are stale; run with SCALEVIEW_RECORD=1, or put there:\n\(expected)")
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
