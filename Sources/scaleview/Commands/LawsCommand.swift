import ArgumentParser
import CursesTerminal
import RunData
import ScaleviewUI
import ScalingLaws

/// `scaleview laws`: every law with its formula, inputs, presets and sources, or one as a page.
struct LawsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "laws", abstract: "List the laws, or show one with all of its presets.",
    usage: "scaleview laws [LAW] [--search TEXT] [--json]")

  @Argument(help: "The law to show as a page.")
  var law: String?

  @Option(
    help: ArgumentHelp(
      "List what has all of these words on its page or in its common names.", valueName: "text"))
  var search: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() throws {
    let entries = try LawCatalog.entries(named: law, matching: search)
    if json {
      let documents = entries.map(LawDocument.json)
      try StandardStreams.print((law == nil ? .array(documents) : documents[0]).text)
    } else {
      let glyphs: GlyphSet = CharacterEncoding.isUnicode ? .braille : .ascii
      let lines = law == nil ? LawListing(entries).lines : entries.flatMap { LawPage($0).lines }
      try StandardStreams.print(lines.map { $0.printed(glyphs) }.joined())
    }
  }
}
