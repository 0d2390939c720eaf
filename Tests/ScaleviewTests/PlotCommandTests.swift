import Testing

/// The program without a terminal: `scaleview FILE` and `scaleview plot FILE`.
@Suite(.timeLimit(.minutes(1))) struct PlotCommandTests {
  @Test func aPipeGetsThePlotWithoutEscapes() async throws {
    let script = #""$1" "$2" | cat"#

    let piped = try await Command(
      words: ["sh", "-c", script, "sh", Scaleview.binary, Scaleview.sample]
    ).run()

    let plotted = try await Scaleview.run("plot", Scaleview.sample)
    #expect(plotted.status == 0)
    #expect(plotted.errors == "")
    #expect(Screen(plotted.output).showsACurve)
    #expect(!plotted.output.contains("\u{1B}"))
    #expect(piped.output == plotted.output)
  }

  @Test func theSameCommandPrintsTheSameBytes() async throws {
    let arguments = ["plot", Scaleview.sample, "--x", "compute", "--law", "chinchilla"]

    let first = try await Scaleview.run(arguments)
    let second = try await Scaleview.run(arguments)

    #expect(first.status == 0)
    #expect(first == second)
  }

  @Test func everyAxisHasItsPlotWithACaption() async throws {
    var seen: Set<String> = []
    for axis in ["params", "tokens", "compute"] {
      let result = try await Scaleview.run("plot", Scaleview.sample, "--x", axis)

      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("kaplan.csv"))
      seen.insert(result.output)
    }
    #expect(seen.count == 3)
  }

  @Test func aCoefficientSetByHandIsInTheCaption() async throws {
    let arguments = ["plot", Scaleview.sample, "--law", "chinchilla", "--preset", "hoffmann"]

    let preset = try await Scaleview.run(arguments)
    let changed = try await Scaleview.run(arguments + ["--set", "alpha=0.4321"])
    let greek = try await Scaleview.run(arguments + ["--set", "α=0.4321"])

    #expect(preset.output.contains("hoffmann"))
    #expect(changed.output.contains("0.4321"))
    #expect(changed.output == greek.output)
  }

  @Test func colorIsForTerminalsUnlessAskedFor() async throws {
    let always = try await Scaleview.run("plot", Scaleview.sample, "--color", "always")
    let auto = try await Scaleview.run("plot", Scaleview.sample, "--color", "auto")

    #expect(always.output.contains("\u{1B}["))
    #expect(!auto.output.contains("\u{1B}"))
    let colors = /\u{1B}\[[0-9;]*m/
    #expect(Self.trimmed(always.output.replacing(colors, with: "")) == Self.trimmed(auto.output))
  }

  @Test(arguments: [(["--glyphs", "ascii"], "C.UTF-8"), ([], "C"), ([], "POSIX")])
  func asciiIsAllThereIsWhereItMustBe(arguments: [String], locale: String) async throws {
    let result = try await Scaleview.run(
      ["plot", Scaleview.sample] + arguments, environment: ["LC_ALL": locale])

    #expect(result.status == 0)
    #expect(result.output.utf8.allSatisfy { $0 < 128 })
  }

  @Test(arguments: [
    ("suffix", "C.UTF-8", "1B"), ("superscript", "C.UTF-8", "10⁹"), ("exponent", "C.UTF-8", "1e9"),
    ("superscript", "C", "1e9"),
  ])
  func axesAreNumberedAsAskedFor(labels: String, locale: String, billion: String) async throws {
    let result = try await Scaleview.run(
      ["plot", Scaleview.sample, "--labels", labels], environment: ["LC_ALL": locale])

    let words = result.output.split { $0.isWhitespace }
    #expect(result.status == 0)
    #expect(words.contains(Substring(billion)))
  }

  @Test func quarterBlocksAreDrawnWhereAskedFor() async throws {
    let result = try await Scaleview.run("plot", Scaleview.sample, "--glyphs", "block")

    #expect(result.output.contains("▀▘") || result.output.contains("▀▄"))
    #expect(!result.output.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
  }

  @Test(arguments: [(40, 12), (100, 30), (200, 60)])
  func noRowIsWiderThanTheSizeAskedFor(columns: Int, rows: Int) async throws {
    let result = try await Scaleview.run("plot", Scaleview.sample, "--size", "\(columns)x\(rows)")

    let widths = Screen(result.output).rows.prefix(rows).map(\.count)
    #expect(result.status == 0)
    #expect(widths.count == rows)
    #expect(widths.allSatisfy { $0 <= columns })
  }

  @Test func standardInputIsATableToo() async throws {
    let table = "params,tokens,loss\n1e6,1e9,4.1\n1e7,1e9,3.6\n1e8,1e9,3.2\n"

    let result = try await Scaleview.run("plot", "-", input: table)

    #expect(result.status == 0, "\(result.errors)")
    #expect(Screen(result.output).showsACurve)
  }

  @Test func rejectedRowsAreNamedAndTheRestIsPlotted() async throws {
    let folder = try ScratchFolder()
    try folder.write(
      "params,tokens,loss\n1e6,1e9,4.1\n1e7,1e9,abc\n1e8,1e9,3.2\n", to: "mixed.csv")

    let result = try await Scaleview.run("plot", "mixed.csv", in: folder.path)

    #expect(result.status == 0)
    #expect(Screen(result.output).showsACurve)
    #expect(result.errors.contains("mixed.csv:3:"))
    #expect(result.errors.contains("abc"))
  }

  @Test func plotWithoutAFileSaysWhatToType() async throws {
    let result = try await Scaleview.run("plot")

    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("scaleview plot --help"))
  }

  @Test func aScriptOfKeysPrintsTheLastFrame() async throws {
    let arguments = [Scaleview.sample, "--size", "100x30", "--script"]

    let start = try await Scaleview.run(arguments + [""])
    let moved = try await Scaleview.run(arguments + ["Right*3"])
    let again = try await Scaleview.run(arguments + ["Right*3"])

    #expect(start.status == 0, "\(start.errors)")
    #expect(Screen(start.output).selectedSlider != nil)
    #expect(moved.output != start.output)
    #expect(moved.output == again.output)
    #expect(!moved.output.contains("\u{1B}"))
  }

  @Test func aScriptRunsASliderByItsWaitsAndEndsWithIt() async throws {
    let arguments = [Scaleview.sample, "--size", "100x30", "--script"]

    var frames: [String?] = []
    for script in ["", "Space,a", "Space,a,Wait*5", "Space,a,Wait*9,q,u"] {
      let result = try await Scaleview.run(arguments + [script])
      frames.append(Screen(result.output).selectedSlider)
    }

    #expect(frames[0] != nil)
    #expect(frames[1] == frames[0])
    #expect(frames[2] != frames[0])
    #expect(frames[3] == frames[0])
  }

  @Test func versionAndHelpAnswerOnStandardOutput() async throws {
    let version = try await Scaleview.run("--version")
    let help = try await Scaleview.run("--help")

    #expect(version.status == 0)
    #expect(version.output.contains(/\d+\.\d+\.\d+/))
    #expect(help.status == 0)
    #expect(help.output.contains("plot"))
    #expect(version.errors + help.errors == "")
  }

  private static func trimmed(_ text: String) -> [String] {
    Screen(text).rows.map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
  }
}
