import Foundation
import Testing

/// The program in a real terminal, opened on the sample of the README.
@Suite(.needsTmux, .timeLimit(.minutes(1))) struct ExplorerTests {
  private static let explorer = [
    Scaleview.binary, Scaleview.sample, "--law", "chinchilla", "--preset", "epoch",
  ]

  @Test func startShowsThePlotTheLawAndTheSliders() async throws {
    try await TmuxSession.run(Self.explorer) { session in
      let screen = try await session.untilPainted()

      #expect(screen.shows("kaplan.csv"))
      #expect(screen.shows("Chinchilla"))
      #expect(screen.shows("E + A/N"))
      #expect(screen.showsACurve)
      for glyph in ["α", "β", "E", "A", "B"] { #expect(screen.shows(glyph)) }
    }
  }

  @Test func aStepMovesTheSliderAndResetBringsItBack() async throws {
    try await TmuxSession.run(Self.explorer) { session in
      let start = try await session.untilPainted()

      try await session.press("Right")
      let moved = try await session.waitUntil("moved the slider") {
        $0.selectedSlider != start.selectedSlider
      }
      try await session.press("Left")
      try await session.waitUntil("moved it back") { $0.selectedSlider == start.selectedSlider }
      try await session.press("S-Right")
      try await session.waitUntil("moved it by a coarse step") {
        $0.selectedSlider != start.selectedSlider && $0.selectedSlider != moved.selectedSlider
      }
      try await session.press("r")
      try await session.waitUntil("was reset") { $0.selectedSlider == start.selectedSlider }
    }
  }

  @Test func aRunningSliderMovesUntilAKeyIsPressed() async throws {
    try await TmuxSession.run(Self.explorer) { session in
      let start = try await session.untilPainted()

      try await session.press("Space", "a")
      let moved = try await session.waitUntil("moved by itself") {
        $0.selectedSlider != nil && $0.selectedSlider != start.selectedSlider
      }
      try await session.waitUntil("went on") { $0.selectedSlider != moved.selectedSlider }
      try await session.press("x")
      try await session.waitUntil("stopped") { $0.shows("stopped at") }
    }
  }

  @Test func arrowsSelectAnotherSlider() async throws {
    try await TmuxSession.run(Self.explorer) { session in
      let start = try await session.untilPainted()

      try await session.press("Down")
      try await session.waitUntil("selected the next slider") {
        $0.selectedSlider != nil && $0.selectedSlider != start.selectedSlider
      }
      try await session.press("Up")
      try await session.waitUntil("came back") { $0.selectedSlider == start.selectedSlider }
    }
  }

  @Test func everyDigitOpensItsScreen() async throws {
    try await TmuxSession.run(Self.explorer) { session in
      try await session.untilPainted()

      for digit in ["2", "3", "4", "1"] {
        try await session.press(digit)
        try await session.waitUntil("opened screen \(digit)") { $0.shows("[\(digit) ") }
      }
    }
  }

  @Test func aPlotIsInspectedZoomedAndEnlarged() async throws {
    try await TmuxSession.run(Self.explorer) { session in
      let start = try await session.untilPainted()

      try await session.press("i")
      try await session.waitUntil("read a run") { $0.shows("ln(run/law)") && $0.shows("─ Inspect") }
      try await session.press("+", "+")
      try await session.waitUntil("zoomed") { $0.shows("zoomed: ") }
      try await session.press("y", "Down", "Down", "Down", "Enter")
      try await session.waitUntil("changed the unit") { $0.shows("L bits/token") }
      try await session.press("z")
      try await session.waitUntil("took the whole screen") { $0.selectedSlider == nil }
      try await session.press("z", "0", "Escape")
      try await session.waitUntil("took the cursor away") {
        !$0.shows("─ Inspect") && $0.selectedSlider != nil
      }
      try await session.press("u")
      try await session.waitUntil("undid the unit") { $0.shows("loss in bits/token") }
      try await session.press("Down", "Up")
      try await session.waitUntil("came back to the start") { $0 == start }
    }
  }

  @Test func theLawPickerSwitchesTheLaw() async throws {
    try await TmuxSession.run(Self.explorer) { session in
      try await session.untilPainted()

      try await session.press("l")
      try await session.waitUntil("offered Kaplan's laws") { $0.shows("Kaplan") }
      try await session.press("Home", "Enter")
      try await session.waitUntil("left Chinchilla") {
        !$0.shows("E + A/N") && $0.selectedSlider != nil
      }
    }
  }

  @Test func helpOpensAndEscapeClosesIt() async throws {
    try await TmuxSession.run(Self.explorer) { session in
      let start = try await session.untilPainted()

      try await session.press("?")
      try await session.waitUntil("opened help") { $0 != start }
      try await session.press("Escape")
      try await session.waitUntil("closed help") { $0 == start }
    }
  }

  @Test func anySizeIsSurvivedAndRepainted() async throws {
    try await TmuxSession.run(Self.explorer) { session in
      let start = try await session.untilPainted()

      for (columns, rows) in [(80, 24), (200, 60), (20, 5), (1, 1), (500, 200), (3, 40)] {
        try await session.resize(columns: columns, rows: rows)
        if columns >= 80 {
          try await session.waitUntil("painted at \(columns)x\(rows)") {
            $0.showsACurve && $0.selectedSlider != nil
          }
        }
        let holdsTheScreen = try await session.value(of: "#{alternate_on}") == "1"
        #expect(holdsTheScreen, "at \(columns)x\(rows)")
      }
      try await session.resize(columns: 120, rows: 40)
      try await session.waitUntil("repainted as at the start") { $0 == start }
    }
  }

  @Test(arguments: ["q", "C-c"])
  func quittingEndsWithStatus0(key: String) async throws {
    try await TmuxSession.run(Self.explorer) { session in
      try await session.untilPainted()

      try await session.press(key)

      #expect(try await session.exitStatus() == "0")
    }
  }

  @Test func quittingGivesTheTerminalBack() async throws {
    let script = #"stty -g; echo BEFORE; "$@"; echo "AFTER $?"; stty -g; exec cat"#

    try await TmuxSession.run(["sh", "-c", script, "sh"] + Self.explorer) { session in
      try await session.untilPainted()
      #expect(try await session.value(of: "#{alternate_on}") == "1")

      try await session.press("m", "m", "q")
      let screen = try await session.waitUntil("came back to the shell") {
        $0.rows.filter { !$0.isEmpty }.count == 4
      }

      let rows = screen.rows.filter { !$0.isEmpty }
      #expect(Array(rows[1...2]) == ["BEFORE", "AFTER 0"])
      #expect(rows[0] == rows[3], "the line settings are as they were")
      let modes = try await session.value(
        of: "#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{bracket_paste_flag}")
      #expect(modes.hasPrefix("0 1 0"))
    }
  }

  // 16 is SIGSTKFLT, 35 a real-time signal: nobody sends them, but they end a process.
  @Test(arguments: [SIGTERM, SIGSEGV, 16, 35])
  func aSignalThatEndsTheProgramGivesTheTerminalBack(signal: Int32) async throws {
    try await TmuxSession.run(Self.explorer) { session in
      try await session.untilPainted()

      kill(try await session.programID(), signal)

      #expect(try await session.exitStatus() == "\(128 + signal)")
      #expect(try await session.value(of: "#{alternate_on} #{cursor_flag}") == "0 1")
    }
  }

  @Test func aTableFromAPipeLeavesTheKeysToTheTerminal() async throws {
    let script = #"cat "$2" | "$1" -"#

    try await TmuxSession.run(["sh", "-c", script, "sh", Scaleview.binary, Scaleview.sample]) {
      session in
      let start = try await session.untilPainted()

      try await session.press("Right")
      try await session.waitUntil("moved the slider") {
        $0.selectedSlider != start.selectedSlider
      }
      try await session.press("q")
      #expect(try await session.exitStatus() == "0")
    }
  }

  @Test(arguments: ["TERM=", "TERM=no-such-terminal", "-uTERM"])
  func anUnknownTerminalGetsAMessageAndAPlainPlot(setting: String) async throws {
    let words = ["env", setting, Scaleview.binary, Scaleview.sample]

    try await TmuxSession.run(words, columns: 200, rows: 80) { session in
      try await session.waitUntil("said what to do, and plotted") {
        $0.shows("TERM=xterm-256color") && $0.showsACurve
      }
      #expect(try await session.exitStatus() == "0")
    }
  }

  /// The description of the Linux console has no size, that of vt100 no color.
  @Test(arguments: ["linux", "vt100", "xterm", "screen"])
  func everyTerminalThatMovesItsCursorIsPainted(type: String) async throws {
    let words = ["env", "TERM=\(type)", Scaleview.binary, Scaleview.sample]

    try await TmuxSession.run(words, columns: 80, rows: 24) { session in
      try await session.untilPainted()
      try await session.press("q")
      #expect(try await session.exitStatus() == "0")
    }
  }

  @Test(arguments: [("always", true), ("auto", false), ("never", false)])
  func colorAskedForBeatsNoColor(choice: String, hasColor: Bool) async throws {
    let words = ["env", "NO_COLOR=1", Scaleview.binary, Scaleview.sample, "--color", choice]

    try await TmuxSession.run(words) { session in
      try await session.untilPainted()

      #expect(try await session.coloredScreen().contains("38;5;") == hasColor)
    }
  }

  @Test func aMissingFileIsReportedWithoutDrawing() async throws {
    try await TmuxSession.run([Scaleview.binary, "no-such-file.csv"]) { session in
      let screen = try await session.waitUntil("named the file") { $0.shows("no-such-file.csv") }

      #expect(!screen.showsACurve)
      #expect(try await session.exitStatus() == "1")
    }
  }
}

extension TmuxSession {
  /// Waits for the first whole frame.
  @discardableResult
  func untilPainted() async throws -> Screen {
    try await waitUntil("painted the sliders and the key bar") {
      $0.selectedSlider != nil && $0.shows("quit")
    }
  }
}
