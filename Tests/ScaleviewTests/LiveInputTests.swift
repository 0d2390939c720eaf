import Foundation
import Testing

/// What can happen to the explorer while it is open: it stays, says what it made of it, and loses
/// nothing.
@Suite(.needsTmux, .timeLimit(.minutes(1))) struct LiveInputTests {
  private static let explorer = [Scaleview.binary, Scaleview.sample]

  @Test(arguments: [
    (["e", "C-u"], "only the first 4096 bytes"), ([":"], ":"), (["?", "/"], "/"),
    (["Enter"], "only the first 4096 bytes"),
  ])
  func aPastedMegabyteIsCutAndTheKeysGoOn(keys: [String], words: String) async throws {
    try await TmuxSession.run(Self.explorer) { session in
      let start = try await session.untilPainted()
      try session.folder.write(String(repeating: "x7", count: 500_000), to: "paste.txt")

      for key in keys { try await session.press(key) }
      try await session.paste(contentsOf: "paste.txt")
      try await session.waitUntil("took the start of it") {
        $0.shows("x7x7x7") && $0.shows(words)
      }
      try await session.press("Escape", "Escape")
      try await session.waitUntil("closed what was open") { !$0.shows("x7x7x7") }
      try await session.press("Escape", "Right")
      try await session.waitUntil("moved the slider") {
        $0.selectedSlider != nil && $0.selectedSlider != start.selectedSlider
      }
    }
  }

  @Test func aFileThatIsReplacedOrRemovedStaysOpenAsItWas() async throws {
    let folder = try ScratchFolder()
    let table = "params,tokens,loss\n1e7,1e9,4.1\n1e8,1e9,3.6\n1e9,1e10,2.9\n"
    let path = try folder.write(table, to: "runs.csv")

    try await TmuxSession.run([Scaleview.binary, path]) { session in
      let start = try await session.untilPainted()

      try folder.write("nonsense", to: "runs.csv")
      try await session.press("Right")
      try await session.waitUntil("says so") { $0.shows("runs.csv has changed since it was read") }
      try await session.press("Left")
      try await session.press("C-l")
      try await session.waitUntil("shows the runs that it read") { $0 == start }
      try FileManager.default.removeItem(atPath: path)
      try await session.press("2")
      try await session.waitUntil("shows another plot of them") {
        $0.shows("[2 ") && $0.shows("3 runs")
      }
    }
  }

  @Test func anExportOverTheOpenFileIsAskedForFirst() async throws {
    let folder = try ScratchFolder()
    let table = "params,tokens,loss\n1e7,1e9,4.1\n1e8,1e9,3.6\n"
    let path = try folder.write(table, to: "runs.csv")

    try await TmuxSession.run([Scaleview.binary, path]) { session in
      try await session.untilPainted()

      try await session.press("E", "C-u")
      try await session.type(path)
      try await session.press("Enter")
      try await session.waitUntil("asked") { $0.shows("Replace it?") }
      try await session.press("n", "Enter")
      try await session.waitUntil("left it") { $0.shows("the file was left as it is") }
    }
    #expect(folder.bytes(of: "runs.csv") == Array(table.utf8))
  }

  @Test func everyBoxSurvivesASingleCell() async throws {
    try await TmuxSession.run(Self.explorer) { session in
      let start = try await session.untilPainted()

      try await session.resize(columns: 1, rows: 1)
      for keys in [["?", "/", "x"], [":", "x", "Enter"], ["l"], ["t"], ["!"], ["Space"], ["e"]] {
        for key in keys { try await session.press(key) }
        try await session.press("Escape")
        try await session.press("Escape")
      }
      try await session.resize(columns: 120, rows: 40)

      try await session.waitUntil("repainted as at the start") {
        $0.selectedSlider == start.selectedSlider && $0.shows("quit")
      }
    }
  }
}
