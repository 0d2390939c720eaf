import Foundation
import Testing

/// What a file system and a shell can do to the program.
@Suite(.timeLimit(.minutes(1))) struct HostileInputTests {
  @Test func whatWouldActOnTheTerminalIsShown() async throws {
    for arguments in [
      ["no\u{1B}[31msuch"], ["--no\u{1B}[31msuch"], [Scaleview.sample, "--law", "\u{1B}[2J"],
    ] {
      let result = try await Scaleview.run(arguments)

      #expect(result.status != 0)
      #expect(result.errors.contains("\\u{1B}"))
      #expect(!result.errors.contains("\u{1B}"))
    }
  }

  @Test func aFileThatClaimsTerabytesIsRefused() async throws {
    let folder = try ScratchFolder()
    let path = try folder.write("", to: "sparse.csv")
    truncate(path, 3 << 40)

    let result = try await Scaleview.run("plot", path)

    #expect(result.status == 1)
    #expect(result.errors.contains("sparse.csv is larger than 1 GiB"))
  }

  @Test(arguments: ["/dev/zero", "/dev/urandom"])
  func anEndlessFileOfBytesIsNoTable(path: String) async throws {
    let result = try await Scaleview.run("plot", path)

    #expect(result.status == 1)
    #expect(result.errors.contains(path))
  }

  @Test(arguments: ["@", "@/dev/null/none"])
  func aScriptThatCannotBeReadIsNamed(script: String) async throws {
    let result = try await Scaleview.run(Scaleview.sample, "--script", script)

    #expect([1, 2].contains(result.status))
    #expect(!result.errors.isEmpty)
    #expect(result.output.isEmpty)
  }

  @Test func anOutputThatCannotBeWrittenIsAFailure() async throws {
    let script = #""$1" plot "$2" > /dev/full"#

    let result = try await Command(
      words: ["sh", "-c", script, "sh", Scaleview.binary, Scaleview.sample]
    ).run()

    #expect(result.status == 1)
    #expect(result.errors.contains("could not be written"))
  }

  @Test func manyRejectedRowsAreCounted() async throws {
    let rows = Array(repeating: "x,1e9,2", count: 5000).joined(separator: "\n")

    let result = try await Scaleview.run(
      "plot", "-", input: "params,tokens,loss\n1e6,1e9,3\n" + rows)

    #expect(result.status == 0)
    #expect(result.errors.split(separator: "\n").count == 21)
    #expect(result.errors.contains("and 4980 more"))
  }

  @Test func largeTableIsComparedBeforeItIsPrinted() async throws {
    let rows = (0..<6000).map { "\(1_000_000 + $0),1e9,3" }.joined(separator: "\n")

    let result = try await Scaleview.run("plot", "-", input: "params,tokens,loss\n" + rows)

    #expect(result.output.contains("6000 runs"))
    #expect(result.output.contains("RMSE(ln L) "))
  }

  @Test(arguments: [
    ("# law: nope", "'# law: nope' names no law"),
    ("# preset: nope", "'# preset: nope' names no preset"),
    ("# law: kaplan-nd\n# preset: hoffmann", "names no preset of kaplan-nd; known are kaplan\n"),
    ("# params: sometimes", "'# params: sometimes' does not say which"),
  ])
  func aTableThatAsksForWhatIsNotThereIsNamed(lines: String, words: String) async throws {
    let folder = try ScratchFolder()
    let path = try folder.write("\(lines)\nparams,tokens,loss\n1e6,1e9,3\n", to: "asks.csv")

    let result = try await Scaleview.run("plot", path)

    #expect(result.status == 1)
    #expect(result.errors.contains("asks.csv"))
    #expect(result.errors.contains(words))
  }

  @Test func aTableMayChooseItsPreset() async throws {
    let result = try await Scaleview.run(
      "plot", "-", input: "# preset: hoffmann\nparams,tokens,loss\n1e6,1e9,3\n")

    #expect(result.output.contains("hoffmann; Hoffmann et al. 2022"))
  }
}
