import ArgumentParser
import ScaleviewUI

/// The manual page, in the language of man(7).
///
/// It says what `--help` says: the options are the argument parser's, the keys are the key map's.
struct ManualPage {
  var text: String {
    let sections: [(title: String, body: [String])] = [
      ("NAME", ["scaleview \\- " + Roff.plain(HelpPage.abstract)]),
      ("SYNOPSIS", Roff.verbatim(HelpPage.usage.split(separator: "\n").map(String.init))),
      ("DESCRIPTION", Roff.paragraphs(HelpPage.description)),
      ("EXAMPLES", Roff.verbatim(HelpPage.examples)),
      ("OPTIONS", options(of: ExploreCommand.self)),
      ("OPTIONS OF SCALEVIEW PLOT", options(of: PlotCommand.self)),
      ("OPTIONS OF SCALEVIEW FIT", options(of: FitCommand.self)),
      ("OPTIONS OF SCALEVIEW LAWS", options(of: LawsCommand.self)),
      ("OPTIONS OF SCALEVIEW EVAL", options(of: EvalCommand.self)),
      ("OPTIONS OF SCALEVIEW COUNT", options(of: CountCommand.self)),
      ("OPTIONS OF SCALEVIEW EMERGENCE", options(of: EmergenceCommand.self)),
      ("KEYS", Roff.list(HelpPage.keys.map { ($0.label, $0.meaning) })),
      ("EXIT STATUS", Roff.list(ExitStatus.meanings)),
    ]
    let heading = ".TH SCALEVIEW 1 \"\" \"scaleview \(Version.current)\" \"User Commands\""
    let lines = sections.flatMap { [".SH \"\($0.title)\""] + $0.body }
    return ([heading] + lines).joined(separator: "\n") + "\n"
  }
}

/// The arguments and options of a command, in the words of its help.
private func options(of command: (some ParsableCommand).Type) -> [String] {
  let help = Scaleview.helpMessage(for: command, columns: 10_000)
  return Roff.list(HelpEntry.all(in: help).map { ($0.label, $0.text) })
}

/// Text in the language of man(7), in ASCII: an arrow would be lost in some locales.
private enum Roff {
  static func paragraphs(_ texts: [String]) -> [String] {
    Array(texts.map { [plain($0)] }.joined(separator: [".PP"]))
  }

  static func verbatim(_ lines: [String]) -> [String] { [".nf"] + lines.map(plain) + [".fi"] }

  /// Labels in bold with their explanations.
  static func list(_ entries: [(String, String)]) -> [String] {
    entries.flatMap { [".TP", "\\fB\(plain($0))\\fR", plain($1)] }
  }

  /// `text` with nothing in it that roff would act on or make typographic.
  static func plain(_ text: String) -> String {
    let escaped = GlyphSet.ascii.plain(text).map { escapes[$0] ?? String($0) }.joined()
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }

  private static let escapes: [Character: String] = [
    "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti",
  ]
}
