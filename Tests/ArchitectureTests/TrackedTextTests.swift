import Testing

@Suite struct TrackedTextTests {
  // In two halves, so that this file does not name what it forbids.
  private static let forbidden = [
    "/" + "home/", "/" + "Users/", "/" + "root/", "/" + "work/", "TO" + "DO", "FIX" + "ME",
  ]

  @Test func noTextNamesOneMachineOrUnfinishedWork() throws {
    let found = try Project.files().flatMap { path in
      Self.findings(in: Project.text(of: path) ?? "").map { "\(path): \($0)" }
    }

    #expect(found == [])
  }

  @Test func aForbiddenWordIsFoundOnlyWhereItStandsAlone() {
    let found = "/" + "home/me, " + "TO" + "DO: more"
    let passed = "net" + "work/, src" + "/" + "work/"

    #expect(Self.findings(in: "\(found); \(passed)") == ["/" + "home/", "TO" + "DO"])
  }

  /// The forbidden words in `text` that do not continue a longer word or path.
  private static func findings(in text: String) -> [String] {
    forbidden.filter { word in
      text.ranges(of: word).contains { range in
        guard range.lowerBound > text.startIndex else { return true }
        let before = text[text.index(before: range.lowerBound)]
        return !before.isLetter && !before.isNumber && before != "_" && before != "."
      }
    }
  }
}
