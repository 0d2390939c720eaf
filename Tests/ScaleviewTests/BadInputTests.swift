import Foundation
import Testing

/// What cannot be read or understood: a message on standard error, nothing on standard output.
@Suite(.timeLimit(.minutes(1))) struct BadInputTests {
  /// A file that holds no table, and words that its message must have.
  struct BadFile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var message: String

    init(_ name: String, _ text: String, says message: String) {
      (testDescription, bytes, self.message) = (name, Array(text.utf8), message)
    }
  }

  private static let header = "params,tokens,loss\n"

  static let files = [
    BadFile("empty", "", says: "empty"),
    BadFile("header only", header, says: "header"),
    BadFile("no loss", "params,tokens\n1e6,1e9\n", says: "loss"),
    BadFile("no usable row", header + "x,1e9,3\n1e6,1e9,-3\n", says: "row"),
    BadFile("binary", "\u{7F}ELF\u{2}\u{1}\u{0}\u{0}\u{0}\n\u{0}", says: "not a text file"),
    BadFile("open quote", header + "1e6,\"1e9,3.5\n1e7,1e9,3.2\n", says: "quote"),
    BadFile("twice the same", "params,tokens,loss,loss\n1e6,1e9,3,3\n", says: "loss"),
    BadFile("long line", header + String(repeating: "9", count: 3_000_000), says: "line"),
  ]

  @Test(arguments: files, [[], ["plot"]])
  func aFileWithoutATableIsNamedWithTheReason(file: BadFile, command: [String]) async throws {
    let folder = try ScratchFolder()
    try folder.write(file.bytes, to: "runs.csv")

    let result = try await Scaleview.run(command + ["runs.csv"], in: folder.path)

    Self.expectRefusal(result, status: 1)
    #expect(result.errors.contains("runs.csv"))
    #expect(result.errors.lowercased().contains(file.message))
    #expect(result.errors.utf8.count < 2000, "a message, not the file")
  }

  @Test(arguments: files)
  func standardInputIsHeldToTheSame(file: BadFile) async throws {
    let result = try await Command(words: [Scaleview.binary, "plot", "-"], input: file.bytes).run()

    Self.expectRefusal(result, status: 1)
    #expect(result.errors.contains("stdin"))
    #expect(result.errors.lowercased().contains(file.message))
  }

  @Test(arguments: ["no-such-file.csv", "a-folder", "below/no-such-file.csv"])
  func whatIsNoFileIsNamed(path: String) async throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/a-folder", withIntermediateDirectories: false)

    let result = try await Scaleview.run("plot", path, in: folder.path)

    Self.expectRefusal(result, status: 1)
    #expect(result.errors.contains(path))
  }

  @Test(.disabled(if: getuid() == 0, "the superuser may read every file"))
  func anUnreadableFileIsNamed() async throws {
    let folder = try ScratchFolder()
    let path = try folder.write(Self.header + "1e6,1e9,3.5\n", to: "secret.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)

    let result = try await Scaleview.run("plot", "secret.csv", in: folder.path)

    Self.expectRefusal(result, status: 1)
    #expect(result.errors.contains("secret.csv"))
  }

  @Test(arguments: [
    (["--no-such-option"], "--no-such-option"),
    (["--law", "no-such-law"], "no-such-law"),
    (["--law", "chinchilla", "--preset", "no-such-preset"], "no-such-preset"),
    (["--law", "chinchilla", "--set", "zeta=1"], "zeta"),
    (["--set", "alpha"], "alpha"),
    (["--set", "alpha=abc"], "alpha=abc"),
    (["--set", "=1"], "--set"),
    (["--color", "purple"], "purple"),
    (["--glyphs", "crayon"], "crayon"),
    (["--labels", "roman"], "roman"),
    (["--x", "loss"], "--x"),
    (["--size", "0x0"], "0x0"),
    (["--size", "100"], "100"),
    (["--size", "-5x3"], "--size"),
    (["--size", "99999999x99999999"], "99999999x99999999"),
    (["--size", "axb"], "axb"),
  ])
  func aCommandThatMakesNoSenseIsAUsageError(arguments: [String], culprit: String) async throws {
    let result = try await Scaleview.run(["plot", Scaleview.sample] + arguments)

    Self.expectRefusal(result, status: 2)
    #expect(result.errors.contains(culprit))
  }

  @Test func aScriptWithAnUnknownKeyIsAUsageError() async throws {
    let result = try await Scaleview.run(
      Scaleview.sample, "--size", "80x24", "--script", "Sideways")

    Self.expectRefusal(result, status: 2)
    #expect(result.errors.contains("Sideways"))
  }

  @Test func theNearestNameIsSuggested() async throws {
    let law = try await Scaleview.run("plot", Scaleview.sample, "--law", "chinchila")
    let preset = try await Scaleview.run(
      "plot", Scaleview.sample, "--law", "chinchilla", "--preset", "hofman")

    #expect(law.errors.contains("chinchilla"))
    #expect(preset.errors.contains("hoffmann"))
  }

  @Test func aMistypedCommandIsNamedWithAFileAfterItToo() async throws {
    let result = try await Scaleview.run("plt", Scaleview.sample)

    Self.expectRefusal(result, status: 2)
    #expect(result.errors.contains("did you mean scaleview plot?"))
  }

  @Test(arguments: [["-dash.csv"], ["plot", "-dash.csv"]])
  func aFileNamedLikeOptionsIsExplained(arguments: [String]) async throws {
    let result = try await Scaleview.run(arguments)

    Self.expectRefusal(result, status: 2)
    #expect(result.errors.contains("./-dash.csv"))
  }

  @Test(arguments: ["--help", "--version"])
  func anAnswerThatCannotBeWrittenIsAFailure(option: String) async throws {
    let script = #""$@" >/dev/full"#
    let result = try await Command(words: ["sh", "-c", script, "sh", Scaleview.binary, option])
      .run()

    Self.expectRefusal(result, status: 1)
  }

  @Test func usageErrorsPointToACommandThatHelpNames() async throws {
    let result = try await Scaleview.run(Scaleview.sample, "--no-such-option")

    Self.expectRefusal(result, status: 2)
    #expect(result.errors.contains("See 'scaleview --help'"))
  }

  private static func expectRefusal(
    _ result: Command.Result, status: Int32, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == status, "\(result.errors)", sourceLocation: location)
    #expect(result.output == "", sourceLocation: location)
    #expect(!result.errors.isEmpty, sourceLocation: location)
    #expect(!result.errors.contains("Fatal error"), sourceLocation: location)
    #expect(!result.errors.contains("\u{1B}"), sourceLocation: location)
  }
}
