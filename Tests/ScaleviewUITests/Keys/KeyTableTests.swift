import TestSupport
import Testing

@testable import ScaleviewUI

/// The key table of the README, which `script/readme` writes.
@Suite struct KeyTableTests {
  @Test func tableHasARowForEveryBinding() {
    let lines = Keymap.markdownTable.split(separator: "\n")

    #expect(lines.prefix(2) == ["| keys | action |", "|---|---|"])
    #expect(lines.count == Keymap.documented.count + 2)
    for (line, binding) in zip(lines.dropFirst(2), Keymap.documented) {
      #expect(line.contains(binding.help))
      #expect(line.filter { $0 == "|" }.count == 3)
    }
  }

  @Test func readmeHasTheKeysOfTheKeyMap() throws {
    try expectReadmeSection("\n" + Keymap.markdownTable + "\n", named: "keys")
  }
}
