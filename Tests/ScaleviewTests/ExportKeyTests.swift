import Testing

@Suite(.needsTmux, .timeLimit(.minutes(1))) struct ExportKeyTests {
  @Test func exportWritesPlainTextAndAsksBeforeOverwriting() async throws {
    try await TmuxSession.run([Scaleview.binary, Scaleview.sample]) { session in
      let start = try await session.untilPainted()

      let name = try await export(in: session, from: start)
      let text = String(decoding: session.folder.bytes(of: name) ?? [], as: UTF8.self)
      #expect(text.contains("kaplan.csv"))
      #expect(!text.contains("\u{1B}"))

      try session.folder.write("mine", to: name)
      try await askToOverwrite(in: session, answer: "n")
      #expect(session.folder.bytes(of: name) == Array("mine".utf8))

      try await askToOverwrite(in: session, answer: "y")
      try await session.waitUntil("wrote the plot again") { _ in
        session.folder.bytes(of: name) == Array(text.utf8)
      }
      #expect(try session.folder.contents() == [name], "no temporary file is left")
    }
  }

  @Test func quittingInTheSameBreathStillWritesTheFile() async throws {
    try await TmuxSession.run([Scaleview.binary, Scaleview.sample]) { session in
      try await session.untilPainted()

      try await session.press("e", "Enter", "q")

      #expect(try await session.exitStatus() == "0")
      #expect(try session.folder.contents() == ["kaplan-loss-params.txt"])
    }
  }

  /// Accepts the offered name and returns it once the file is there.
  private func export(in session: TmuxSession, from start: Screen) async throws -> String {
    try await session.press("e")
    try await session.waitUntil("asked for a name") { $0 != start }
    try await session.press("Enter")
    try await session.waitUntil("wrote a file") { $0.shows("wrote ") }
    return try #require(session.folder.contents().first)
  }

  /// Accepts the offered name again, and answers the question that must follow.
  private func askToOverwrite(in session: TmuxSession, answer: String) async throws {
    let before = try await session.screen()
    try await session.press("e")
    let prompt = try await session.waitUntil("asked for a name") { $0 != before }
    try await session.press("Enter")
    try await session.waitUntil("asked whether to replace it") {
      $0 != prompt && $0.shows("exists")
    }
    try await session.press(answer, "Enter")
    try await session.waitUntil("took the answer") { !$0.shows("exists") }
  }
}
