import Foundation
import Testing

/// Several files on the command line: one table, or a message that names the file at fault.
@Suite(.timeLimit(.minutes(1))) struct SeveralFilesTests {
  private static let rows = "params,tokens,loss\n1e6,1e9,4.1\n1e7,1e9,3.6\n1e8,1e9,3.2\n"

  private func folder(_ files: [String: String]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return folder
  }

  @Test(arguments: [[], ["plot"]])
  func filesOpenAsOneTable(command: [String]) async throws {
    let folder = try folder([
      "a.csv": Self.rows, "b.tsv": Self.rows.replacing(",", with: "\t"),
      "c.csv": Self.rows.replacing(",", with: ";").replacing(".", with: ","),
    ])

    let result = try await Scaleview.run(command + ["a.csv", "b.tsv", "c.csv"], in: folder.path)

    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("a.csv and 2 more, 9 runs"))
    for name in ["a.csv", "b.tsv", "c.csv"] { #expect(result.output.contains("\(name): 3 runs")) }
    #expect(result.errors.contains("c.csv:2:9: note: \"4,1\""))
  }

  @Test func runsAndAbilitiesAreNotOneTable() async throws {
    let folder = try folder([
      "a.csv": Self.rows, "b.csv": "params,task,metric,value\n1e9,add,exact_match,0.5\n",
    ])

    let result = try await Scaleview.run("a.csv", "b.csv", in: folder.path)

    #expect(result.status == 1)
    #expect(result.errors.contains("b.csv holds abilities, and a.csv runs; open them one by one"))
  }

  @Test func standardInputMayBeOneOfThem() async throws {
    let folder = try folder(["a.csv": Self.rows])

    let both = try await Command(
      words: [Scaleview.binary, "plot", "a.csv", "-"], folder: folder.path,
      input: Array(Self.rows.utf8)
    ).run()
    let twice = try await Scaleview.run("plot", "-", "-", input: Self.rows)

    #expect(both.output.contains("stdin: 3 runs"), "\(both.errors)")
    Self.expectRefusal(twice, status: 2, saying: "'-' is given twice")
  }

  @Test func theSameFileTwiceIsAnErrorByAnyName() async throws {
    let folder = try folder(["a.csv": Self.rows])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link.csv", withDestinationPath: "a.csv")

    let same = try await Scaleview.run("plot", "a.csv", "a.csv", in: folder.path)
    let other = try await Scaleview.run("a.csv", "./a.csv", in: folder.path)
    let link = try await Scaleview.run("a.csv", "link.csv", in: folder.path)

    Self.expectRefusal(same, status: 2, saying: "'a.csv' is given twice")
    Self.expectRefusal(other, status: 2, saying: "'./a.csv' is the same file as 'a.csv'")
    Self.expectRefusal(link, status: 2, saying: "'link.csv' is the same file as 'a.csv'")
  }

  @Test func theFirstBadFileIsNamedAndNothingIsDrawn() async throws {
    let folder = try folder([
      "a.csv": Self.rows, "b.csv": "params,tokens\n1,1\n", "c.csv": "",
    ])

    let bad = try await Scaleview.run("plot", "a.csv", "b.csv", "c.csv", in: folder.path)
    let missing = try await Scaleview.run("a.csv", "none.csv", "c.csv", in: folder.path)

    Self.expectRefusal(bad, status: 1, saying: "b.csv:1: no loss column")
    Self.expectRefusal(missing, status: 1, saying: "none.csv")
    #expect(!(bad.errors + missing.errors).contains("c.csv"))
  }

  @Test func contradictionsAreNamedUnlessAnOptionDecides() async throws {
    let folder = try folder([
      "a.csv": "# law: kaplan-nd\n" + Self.rows, "b.csv": Self.rows + "# law: chinchilla\n",
    ])

    let refused = try await Scaleview.run("plot", "a.csv", "b.csv", in: folder.path)
    let decided = try await Scaleview.run(
      "plot", "a.csv", "b.csv", "--law", "kaplan-n", in: folder.path)

    Self.expectRefusal(
      refused, status: 1,
      saying: "b.csv:5: the line '# law: chinchilla' contradicts '# law: kaplan-nd' in a.csv:1")
    #expect(refused.errors.contains("--law"))
    #expect(decided.status == 0, "\(decided.errors)")
  }

  @Test func aLawThatDoesNotExistIsNamedWithItsFile() async throws {
    let folder = try folder(["a.csv": Self.rows, "b.csv": "# law: none\n" + Self.rows])

    let result = try await Scaleview.run("plot", "a.csv", "b.csv", in: folder.path)

    Self.expectRefusal(result, status: 1, saying: "b.csv: the line '# law: none' names no law")
  }

  private static func expectRefusal(
    _ result: Command.Result, status: Int32, saying words: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == status, "\(result.errors)", sourceLocation: location)
    #expect(result.output == "", sourceLocation: location)
    #expect(result.errors.contains(words), "\(result.errors)", sourceLocation: location)
  }
}
