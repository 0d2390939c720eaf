import Foundation
import Testing

/// What the program reads and leaves in the folders of the person who runs it.
@Suite(.needsTmux, .timeLimit(.minutes(1))) struct PersonalFilesTests {
  /// The explorer with a folder for settings and one for its state.
  private static func explorer(configuration: String = "/dev/null", state: String = "/dev/null")
    -> [String]
  {
    [
      "env", "XDG_CONFIG_HOME=\(configuration)", "XDG_STATE_HOME=\(state)", Scaleview.binary,
      Scaleview.sample,
    ]
  }

  @Test func theTourIsShownOnceAndAnyKeyGoesOn() async throws {
    let folder = try ScratchFolder()
    let words = Self.explorer(state: folder.path + "/new/state")

    try await TmuxSession.run(words) { session in
      let start = try await session.waitUntil("showed the tour") { $0.shows("First steps") }
      try await session.press("Right")
      try await session.waitUntil("moved the slider and closed the tour") {
        !$0.shows("First steps") && $0.selectedSlider != start.selectedSlider
      }
    }
    #expect(folder.bytes(of: "new/state/scaleview/tour-shown") == [])

    try await TmuxSession.run(words) { session in
      let screen = try await session.untilPainted()
      #expect(!screen.shows("First steps"))
    }
  }

  @Test func whereNothingCanBeLeftThereIsNoTour() async throws {
    try await TmuxSession.run(Self.explorer()) { session in
      let screen = try await session.untilPainted()

      #expect(!screen.shows("First steps"))
    }
  }

  @Test(arguments: [
    ["plot", Scaleview.sample], [Scaleview.sample], [Scaleview.sample, "--script", "2"],
  ])
  func scriptsAndPipesLeaveNothing(arguments: [String]) async throws {
    let folder = try ScratchFolder()

    let result = try await Scaleview.run(arguments, environment: ["XDG_STATE_HOME": folder.path])

    #expect(result.status == 0)
    #expect(!result.output.contains("First steps"))
    #expect(try folder.contents() == [])
  }

  private static func keys(_ text: String) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/scaleview", withIntermediateDirectories: false)
    try folder.write(text, to: "scaleview/keys.toml")
    return folder
  }

  @Test func keysAreThoseOfTheFile() async throws {
    let folder = try Self.keys("quit = \"x\"\n")

    try await TmuxSession.run(Self.explorer(configuration: folder.path)) { session in
      try await session.untilPainted()

      try await session.press("q", "x")

      #expect(try await session.exitStatus() == "0")
    }
  }

  @Test(arguments: [
    ("quit = \"x\nundo", "keys.toml:1:8: quit: found a quote"), ("\u{0}\u{1}[[[", "keys.toml"),
  ])
  func aDamagedFileIsNamedAndTheProgramsOwnKeysHold(text: String, words: String) async throws {
    let folder = try Self.keys(text)

    let program = Self.explorer(configuration: folder.path)
    try await TmuxSession.run(program, columns: 160) { session in
      try await session.waitUntil("said what is wrong") { $0.shows(words) }
      try await session.press("q")

      #expect(try await session.exitStatus() == "0")
      let screen = try await session.screen()
      #expect(screen.shows(words), "the shell shows it, too")
    }
  }

  @Test func aPipeInPlaceOfTheFileHoldsNothingUp() async throws {
    let folder = try Self.keys("")
    let path = folder.path + "/scaleview/keys.toml"
    try FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)

    try await TmuxSession.run(Self.explorer(configuration: folder.path), columns: 160) { session in
      try await session.waitUntil("said what is wrong") { $0.shows("a folder, a pipe or a device") }
    }
  }

  @Test func scriptsKeepTheProgramsOwnKeys() async throws {
    let folder = try Self.keys("screen-2 = \"x\"\n")

    let result = try await Scaleview.run(
      Scaleview.sample, "--script", "2", environment: ["XDG_CONFIG_HOME": folder.path])

    #expect(result.output.contains("[2 D]"))
  }
}
