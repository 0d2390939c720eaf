import Foundation
import Testing

/// The samples that need no path: the one in the program, and those installed beside it.
@Suite(.timeLimit(.minutes(1))) struct SampleTests {
  @Test func withoutAFileTheSampleInTheProgramIsPlotted() async throws {
    let folder = try ScratchFolder()

    let bare = try await Scaleview.run(in: folder.path)

    let sample = try await Scaleview.run(Scaleview.sample)
    #expect(bare.status == 0)
    #expect(bare.output == sample.output)
    #expect(bare.output.contains("synthetic"))
    #expect(bare.errors.contains("built-in sample (synthetic)"))
  }

  @Test(.needsTmux) func withoutAFileATerminalShowsTheSampleInTheProgram() async throws {
    try await TmuxSession.run([Scaleview.binary]) { session in
      let screen = try await session.untilPainted()

      #expect(screen.shows("kaplan.csv"))
      #expect(screen.shows("synthetic"))
      try await session.press("q")
      #expect(try await session.exitStatus() == "0")
    }
  }

  @Test func optionsAloneActOnTheSampleInTheProgram() async throws {
    let bare = try await Scaleview.run("--law", "chinchilla", "--x", "tokens")

    let sample = try await Scaleview.run(Scaleview.sample, "--law", "chinchilla", "--x", "tokens")
    #expect(bare.output == sample.output)
  }

  @Test func anInstalledSampleIsFoundFromAnyFolderAndNamed() async throws {
    let installed = try await InstalledProgram()
    let elsewhere = try ScratchFolder()

    let result = try await installed.plot("samples/mine.csv", in: elsewhere)

    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("mine.csv, 3 runs"))
    #expect(result.errors.contains("showing \(installed.sample)"))
  }

  @Test func aFileHereIsTakenBeforeAnInstalledSample() async throws {
    let installed = try await InstalledProgram()
    let here = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: "\(here.path)/samples", withIntermediateDirectories: false)
    try here.write("params,tokens,loss\n1e6,1e9,4.1\n1e7,1e9,3.6\n", to: "samples/mine.csv")

    let result = try await installed.plot("samples/mine.csv", in: here)

    #expect(result.output.contains("mine.csv, 2 runs"))
    #expect(result.errors == "")
  }

  @Test(arguments: ["mine.csv", "samples/none.csv", "samples/../samples/mine.csv", "x/mine.csv"])
  func nothingElseIsLookedForAmongTheInstalled(path: String) async throws {
    let installed = try await InstalledProgram()

    let result = try await installed.plot(path, in: try ScratchFolder())

    #expect(result.status == 1)
    #expect(result.errors.contains("\(path): No such file"))
  }
}

/// The program in a `bin` folder with a sample of three runs in the `share` folder beside it.
private struct InstalledProgram {
  let sample: String
  private let prefix: ScratchFolder

  init() async throws {
    prefix = try ScratchFolder()
    // As the program sees it: a temporary folder may lie behind a link.
    let root = URL(filePath: prefix.path).resolvingSymlinksInPath().path
    sample = "\(root)/share/scaleview/samples/mine.csv"
    for folder in ["bin", "share/scaleview/samples"] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
    }
    // By another process: a child that any other test starts would inherit the file, still open for
    // writing, and a program that is open for writing cannot be run.
    _ = try await Command(words: ["cp", Scaleview.binary, "\(root)/bin/scaleview"]).run()
    let runs = "params,tokens,loss\n1e6,1e9,4.1\n1e7,1e9,3.6\n1e8,1e9,3.2\n"
    try prefix.write(runs, to: "share/scaleview/samples/mine.csv")
  }

  func plot(_ file: String, in folder: ScratchFolder) async throws -> Command.Result {
    try await Command(words: ["\(prefix.path)/bin/scaleview", file], folder: folder.path).run()
  }
}
