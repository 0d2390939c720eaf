import Foundation
import Testing

/// What the program writes about itself for an installation: the manual and the completions.
@Suite(.timeLimit(.minutes(1))) struct GeneratedTextTests {
  @Test(arguments: [[], ["plot"], ["count"]])
  func theManualHasEveryOptionThatHelpHas(command: [String]) async throws {
    let manual = try await Scaleview.run("--generate-manual")
    let help = try await Scaleview.run(command + ["--help"])

    let plain = manual.output.replacing("\\-", with: "-")
    let options = help.output.matches(of: /(?m)^ +(?:-h, )?(--[a-z]+)/).map { String($0.1) }
    #expect(manual.status == 0)
    #expect(options.count >= 9)
    for option in options { #expect(plain.contains(option)) }
  }

  @Test func theManualHasEveryKeyThatHelpHas() async throws {
    let manual = try await Scaleview.run("--generate-manual")
    let help = try await Scaleview.run("--help")

    let plain = manual.output.replacing("\\-", with: "-")
    let keys = help.output.split(separator: "Keys:\n")[1].split(separator: "\nUSAGE")[0]
    let meanings = keys.split(separator: "\n").map { String($0.dropFirst(15)) }
    #expect(meanings.count >= 15)
    for meaning in meanings { #expect(plain.contains(meaning)) }
  }

  @Test(.enabled(if: Tool.isInstalled("man"), "man is not installed"), arguments: ["C", "C.UTF-8"])
  func theManualIsShownWithoutAWarning(locale: String) async throws {
    let folder = try ScratchFolder()
    let manual = try await Scaleview.run("--generate-manual")
    try folder.write(manual.output, to: "scaleview.1")

    let shown = try await Command(
      words: ["man", "--warnings", "-l", "scaleview.1"],
      environment: ["LC_ALL": locale, "MANWIDTH": "80"], folder: folder.path
    ).run()

    #expect(shown.status == 0)
    #expect(shown.errors == "")
    #expect(shown.output.contains("cat runs.csv | scaleview -"))
    #expect(manual.output.utf8.allSatisfy { $0 < 128 })
  }

  @Test(
    .enabled(if: Tool.isInstalled("bash"), "bash is not installed"),
    arguments: [
      (["--pr"], "--preset"),
      (["--la"], "--law --labels"),
      (["ru"], "runs.csv"),
      (["runs.csv", "--law", "kaplan-cm"], "kaplan-cmin"),
      (["runs.csv", "--gl"], "--glyphs"),
      (["plot", "ru"], "runs.csv"),
      (["plot", "runs.csv", "--x", "to"], "tokens"),
      (["count", "--d"], "--d-model"),
      (["count", "--mlp", "g"], "gated"),
    ])
  func bashCompletes(words: [String], to answers: String) async throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "runs.csv")
    let script = try await Scaleview.run("--generate-completion-script", "bash")
    let ask = """
      COMP_WORDS=(scaleview "$@"); COMP_CWORD=$#; COMPREPLY=()
      _scaleview scaleview "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      echo "${COMPREPLY[*]}"
      """

    let answer = try await Command(
      words: ["bash", "-c", script.output + ask, "bash"] + words, folder: folder.path
    ).run()

    #expect(answer.output == answers + "\n", "\(answer.errors)")
  }

  @Test(.needsTmux, .enabled(if: Tool.isInstalled("zsh"), "zsh is not installed"))
  func zshCompletes() async throws {
    let script = try await Scaleview.run("--generate-completion-script", "zsh")

    try await TmuxSession.run(["zsh", "-f"]) { session in
      try session.folder.write(script.output, to: "_scaleview")
      try session.folder.write("", to: "runs.csv")
      try await session.type("fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D; clear")
      try await session.press("Enter")
      try await session.type("scaleview plot ru\t--gl\tbl\t")

      try await session.waitUntil("completed file, option and value") {
        $0.shows("scaleview plot runs.csv --glyphs block")
      }
    }
  }

  @Test(.needsTmux, .enabled(if: Tool.isInstalled("zsh"), "zsh is not installed"))
  func zshCompletesTheOptionsOfACommand() async throws {
    let script = try await Scaleview.run("--generate-completion-script", "zsh")

    try await TmuxSession.run(["zsh", "-f"]) { session in
      try session.folder.write(script.output, to: "_scaleview")
      try await session.type("fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D; clear")
      try await session.press("Enter")
      try await session.type("scaleview count --d-m\t64 --mlp g\t")

      try await session.waitUntil("completed option and value") {
        $0.shows("scaleview count --d-model 64 --mlp gated")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func everyShellHasCompletions(shell: String) async throws {
    let script = try await Scaleview.run("--generate-completion-script", shell)

    #expect(script.status == 0)
    for word in ["scaleview", "preset", "chinchilla"] { #expect(script.output.contains(word)) }
  }

  @Test(arguments: ["bash", "zsh", "fish"].filter(Tool.isInstalled))
  func everyInstalledShellReadsItsCompletions(shell: String) async throws {
    let folder = try ScratchFolder()
    let script = try await Scaleview.run("--generate-completion-script", shell)
    try folder.write(script.output, to: "script")

    let read = try await Command(words: [shell, "-n", "script"], folder: folder.path).run()

    #expect(read == Command.Result(status: 0, output: "", errors: ""))
  }

  @Test func anUnknownShellIsNamed() async throws {
    let result = try await Scaleview.run("--generate-completion-script", "tcsh")

    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("tcsh"))
  }
}

/// A program of the system that a test can do without.
private enum Tool {
  static func isInstalled(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }
}
