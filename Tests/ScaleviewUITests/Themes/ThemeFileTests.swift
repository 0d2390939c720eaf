import CellKit
import FoundationEssentials
import TestSupport
import Testing

@testable import ScaleviewUI

/// Theme files: what they may say, and what a wrong one is told.
@Suite struct ThemeFileTests {
  private static func theme(_ text: String) throws -> Theme {
    try Theme(name: "mine", toml: text, file: "mine.toml")
  }

  private static func complaint(about text: String) -> String {
    do {
      _ = try Theme(name: "mine", toml: text, file: "mine.toml")
      return "none"
    } catch {
      return "\(error)"
    }
  }

  @Test func everyFileOfThemesIsTheBuiltinThemeOfItsName() throws {
    let folder = Repository.root + "/themes"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".toml") }.sorted()

    #expect(files == BuiltinTheme.allCases.map { $0.rawValue + ".toml" }.sorted())
    for builtin in BuiltinTheme.allCases {
      let bytes =
        FileManager.default.contents(atPath: "\(folder)/\(builtin.rawValue).toml") ?? Data()
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(try Theme(name: builtin.rawValue, toml: text, file: "") == builtin.theme)
    }
  }

  @Test func whatIsNotSaidIsInherited() throws {
    let theme = try Self.theme("inherits = \"light\"\nroles.error = { underline = true }\n")

    #expect(theme[.error] == CellStyle(attributes: .underline))
    #expect(theme[.warning] == Theme.light[.warning])
    #expect(theme.background == .terminal(.light))
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    let theme = try Self.theme("\u{FEFF}inherits = \"light\"\n")

    #expect(theme[.error] == Theme.light[.error])
    #expect(Self.complaint(about: "\u{FEFF}title").hasPrefix("mine.toml:1:6: title: found the end"))
  }

  @Test func aThemeThatTakesTheNameOfABuiltinOneSaysSo() throws {
    let own = try ThemeChoice(
      name: "dark", source: "/srv/themes/dark.toml",
      outcome: .usable(Theme(name: "dark", toml: "inherits = \"dark\"", file: "dark.toml")))

    #expect(own.origin == "in place of the built-in one: /srv/themes/dark.toml")
    #expect(ThemeChoice.builtin.allSatisfy { $0.origin == "built-in" })
  }

  @Test func aNewPaletteColorsInheritedRoles() throws {
    let theme = try Self.theme("inherits = \"dark\"\n[palette]\naccent = 200\n")

    #expect(theme[.title].foreground == Color(palette: 200))
    #expect(theme[.title].attributes == .bold)
  }

  @Test func everyWayToWriteTheSameIsRead() throws {
    let ways = [
      "inherits = \"dark\"\n[roles]\ntitle = { color = 9, bold = true }",
      "inherits='dark'\r\n[roles.title]\r\ncolor=9 # red\r\nbold=true",
      "inherits = \"dark\"\nroles.title.color = 9\nroles.\"title\".bold = true\n",
      "\"inherits\" = \"dark\"\n[palette]\nred = 9\n[ roles ]\ntitle = {color=\"red\",bold=true}\n",
    ]

    for way in ways {
      #expect(
        try Self.theme(way)[.title]
          == CellStyle(foreground: Color(palette: 9), attributes: .bold))
    }
  }

  // Oracle: the levels 0, 95, 135, 175, 215, 255 of the xterm color cube: 16 + 36r + 6g + b.
  @Test(arguments: [("#ff8700", UInt8(208)), ("#FD8802", 208), ("#000000", 16), ("#808080", 244)])
  func trueColorsBecomeTheNearestOfThePalette(text: String, index: UInt8) throws {
    let theme = try Self.theme("inherits = \"dark\"\nroles.title = \"\(text)\"")

    #expect(theme[.title].foreground == Color(palette: index))
  }

  @Test(arguments: [
    ("roles.titel = 1", "mine.toml:1:1: roles.titel: found an unknown key; expected text, secon"),
    ("roles.title.blink = true", "mine.toml:1:1: roles.title.blink: found an unknown key"),
    ("[palette]\na = 1\n\n[colors]\nx = 2", "mine.toml:5:1: colors.x: found an unknown key"),
    ("[palette]\nred = 256", "mine.toml:2:7: palette.red: found 256; expected \"#rrggbb\""),
    ("[palette]\nred = \"#12345\"", "mine.toml:2:7: palette.red: found \"#12345\""),
    ("[palette]\nred = \"#12345g\"", "mine.toml:2:7: palette.red: found \"#12345g\""),
    ("[palette]\nred = \"rot\"", "mine.toml:2:7: palette.red: found \"rot\""),
    ("[roles]\ntitle = { bold = 1 }", "mine.toml:2:18: roles.title.bold: found 1; expected true"),
    ("[roles]\ntitle = [1, 2]", "mine.toml:2:9: roles.title: found [1, 2]; expected a name of the"),
    ("[roles]\ntitle = 1.5", "mine.toml:2:9: roles.title: found 1.5"),
    ("inherits = \"drak\"", "mine.toml:1:12: inherits: found \"drak\"; expected a built-in theme"),
    ("background = true", "mine.toml:1:14: background: found true"),
    ("title", "mine.toml:1:6: title: found the end of the line; expected = after the key"),
    ("a = ", "mine.toml:1:5: a: found the end of the line; expected a value"),
    ("a = \"x", "mine.toml:1:5: a: found a quote that is never closed; expected \" on the same"),
    ("a = 1 b = 2", "mine.toml:1:7: found 'b'; expected the end of the line or a #"),
    ("[roles", "mine.toml:1:7: roles: found the end of the line; expected ]"),
    ("[roles]\n[roles]", "mine.toml:2:1: roles: found [roles] a second time"),
    ("[roles]\ntext = 1\ntext = 2", "mine.toml:3:1: roles.text: found a second value"),
    ("[roles]\ntext = 1\ntext.bold = true", "mine.toml:3:1: roles.text.bold: found a second"),
    ("a = \"\\q\"", "mine.toml:1:7: a: found 'q'; expected one of"),
    ("a = { b = 1", "mine.toml:1:12: a: found the end of the line; expected , or }"),
    ("\u{1}", "mine.toml:1:1: found a control character; expected a key"),
    ("", "mine.toml:1:1: roles: found nothing for text, secondary, "),
    ("# mine\n[roles]\ntext = 1", "mine.toml:3:1: roles: found nothing for secondary, title, "),
  ])
  func aWrongFileIsToldWhereAndWhy(text: String, complaint: String) {
    #expect(Self.complaint(about: text).hasPrefix(complaint), "\(Self.complaint(about: text))")
  }

  @Test func anUnknownNameIsFoundWhereItIsUsed() {
    let text = "inherits = \"dark\"\n[roles]\ntitle = { bold = true, color = \"blu\" }\n"

    let complaint = Self.complaint(about: text)

    #expect(
      complaint.hasPrefix("mine.toml:3:32: roles.title.color: found \"blu\"; expected a name"))
    #expect(complaint.contains("accent"))
  }

  @Test func deepNestingIsRefusedBeforeItHurts() {
    let inline = "a = " + String(repeating: "{ a = ", count: 20_000)
    let dotted = String(repeating: "a.", count: 20_000) + "a = 1"

    #expect(Self.complaint(about: inline).contains("at most 8"))
    #expect(Self.complaint(about: dotted).contains("at most 8"))
  }

  @Test func noCutOfAThemeTraps() throws {
    let path = Repository.root + "/themes/dark.toml"
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    let text = String(decoding: bytes, as: UTF8.self)

    for length in stride(from: 0, to: text.count, by: 7) {
      #expect(Self.complaint(about: String(text.prefix(length))) != "")
    }
  }
}
