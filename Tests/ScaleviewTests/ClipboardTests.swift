import Testing

/// The plot on its way to the clipboard of a real terminal.
@Suite(.needsTmux, .timeLimit(.minutes(1))) struct ClipboardTests {
  @Test func aCopiedPlotReachesTheTerminal() async throws {
    try await TmuxSession.run([Scaleview.binary, Scaleview.sample]) { session in
      try await session.untilPainted()

      try await session.press("Y")
      try await session.waitUntil("said what was copied") {
        $0.shows("copied the plot over params")
      }

      let text = try await session.clipboard()
      #expect(text.hasPrefix("Loss against model size N, kaplan.csv\n"))
      #expect(text.contains("made by       scaleview"))
    }
  }

  @Test func aTerminalThatTakesNoTextIsNotSentAny() async throws {
    let words = ["env", "TERM=vt100", Scaleview.binary, Scaleview.sample]

    try await TmuxSession.run(words, columns: 80, rows: 24) { session in
      try await session.untilPainted()

      try await session.press("Y")

      try await session.waitUntil("said so") { $0.shows("this terminal takes no text to copy") }
    }
  }
}
