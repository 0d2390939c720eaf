import Foundation
import TestSupport
import Testing

/// Themes on the command line: the built-in ones and a person's own.
@Suite(.timeLimit(.minutes(1))) struct ThemeCommandTests {
  /// A configuration folder with these themes, by their names.
  private static func configuration(_ themes: [String: String]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/scaleview/themes", withIntermediateDirectories: true)
    for (name, text) in themes { try folder.write(text, to: "scaleview/themes/\(name).toml") }
    return folder
  }

  @Test func allThemesAreListedWithTheirSource() async throws {
    let folder = try Self.configuration(["mine": "inherits = \"dark\"\n", "bad": "roles.x = 1\n"])

    let result = try await Scaleview.run(
      "themes", environment: ["XDG_CONFIG_HOME": folder.path])

    #expect(result.status == 0)
    for name in ["dark", "light", "neutral", "high-contrast", "color-blind-safe", "monochrome"] {
      #expect(result.output.contains("\n\(name) ") || result.output.hasPrefix("\(name) "))
    }
    #expect(result.output.contains("\(folder.path)/scaleview/themes/mine.toml"))
    #expect(result.output.contains("cannot be used"))
    #expect(result.errors.contains("themes/bad.toml:1:1: roles.x: found an unknown key"))
  }

  @Test func withoutAFolderThereAreTheBuiltinThemes() async throws {
    let folder = try ScratchFolder()

    let result = try await Scaleview.run(
      "themes", environment: ["HOME": folder.path, "XDG_CONFIG_HOME": ""])

    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.split(separator: "\n").count == 6)
  }

  // Oracle: 38;5;200 is the sequence of ISO 8613-6 for entry 200 as a foreground.
  @Test func aThemeOfOnesOwnColorsAPlot() async throws {
    let folder = try Self.configuration(["mine": "inherits = \"dark\"\nroles.axis = 200\n"])

    let result = try await Scaleview.run(
      "plot", Scaleview.sample, "--theme", "mine", "--color", "always",
      environment: ["XDG_CONFIG_HOME": folder.path])

    #expect(result.status == 0)
    #expect(result.output.contains("38;5;200m"))
  }

  @Test(arguments: [[], ["plot"]])
  func aDamagedThemeEndsTheStartWithItsPlace(command: [String]) async throws {
    let folder = try Self.configuration(["mine": "[roles]\ntitle = \"blu\"\n"])

    let result = try await Scaleview.run(
      command + [Scaleview.sample, "--theme", "mine"],
      environment: ["XDG_CONFIG_HOME": folder.path])

    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains("mine.toml"))
    #expect(result.errors.contains("roles"))
  }

  @Test(arguments: ["drak", "", "../dark", "a/b"])
  func anUnknownThemeIsAUsageError(name: String) async throws {
    let result = try await Scaleview.run("plot", Scaleview.sample, "--theme", name)

    #expect(result.status == 2)
    #expect(result.errors.contains("no theme '\(name)'; known are dark, light"))
  }

  @Test func noColorKeepsEveryThemeWithoutColors() async throws {
    let plain = try await Scaleview.run("plot", Scaleview.sample)

    let themed = try await Scaleview.run("plot", Scaleview.sample, "--theme", "high-contrast")

    #expect(themed.output == plain.output)
  }

  @Test func theListOpensWhateverIsInTheFolder() async throws {
    let folder = try Self.configuration(["bad": "\u{0}\u{1}[[["])
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/scaleview/themes/folder.toml", withIntermediateDirectories: false)
    #expect(mkfifo("\(folder.path)/scaleview/themes/pipe.toml", 0o600) == 0)

    let result = try await Scaleview.run(
      Scaleview.sample, "--script", "t,G", "--size", "100x30",
      environment: ["XDG_CONFIG_HOME": folder.path])

    #expect(result.status == 0)
    #expect(result.output.contains("color-blind-safe"))
    #expect(result.output.contains("pipe.toml: found"))
    #expect(result.output.components(separatedBy: "cannot be used").count == 4)
  }
}
