import ScaleviewUI

/// What `--help` and the manual page say beside the options.
enum HelpPage {
  static let abstract =
    "Explore neural scaling laws: loss against params, tokens and compute."

  static let usage = """
    scaleview [FILE...] [OPTIONS]
    scaleview plot FILE... [OPTIONS]
    scaleview fit FILE... [OPTIONS]
    scaleview laws [LAW] [--search TEXT] [--json]
    scaleview eval LAW --INPUT VALUE... [OPTIONS]
    scaleview count config.json [OPTIONS]
    scaleview emergence FILE... [OPTIONS]
    scaleview themes
    """

  /// The page of `scaleview --help`, which is that of the command that needs no name.
  static var forTheProgram: String? {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 1, isAsked else { return nil }
    return Scaleview.helpMessage(for: ExploreCommand.self) + "\n"
  }

  /// Made only when somebody asks for help: the key table would cost every start a third of a
  /// millisecond.
  static var discussion: String { isAsked ? text : "" }

  private static var isAsked: Bool {
    CommandLine.arguments.contains { ["-h", "--help", "help"].contains($0) }
  }

  static let examples = [
    "scaleview",
    "scaleview samples/kaplan.csv",
    "scaleview runs.csv --law chinchilla --preset hoffmann",
    "scaleview plot runs.csv --x compute --set alpha=0.34 --size 120x40 > loss.txt",
    "scaleview fit runs.csv --law chinchilla --save law.json",
    "scaleview runs.csv --preset @law.json",
    "scaleview small.csv large.tsv",
    "scaleview laws chinchilla",
    "scaleview eval chinchilla --params 70B --tokens 1.4T",
    "cat runs.csv | scaleview -",
    "scaleview count config.json --seq 4096",
    "scaleview emergence samples/gpt3-arithmetic.csv --task 2D+ --plot",
  ]

  static let description = [
    "Without a file it opens the built-in sample, synthetic runs on Kaplan's law. A path "
      + "samples/NAME that does not exist here is looked for among the installed samples.",
    "'scaleview plot' prints a plot with its caption: see 'scaleview plot --help'. "
      + "'scaleview laws' lists the laws with their presets, 'scaleview eval' says what one gives. "
      + "'scaleview count' says how large a model is by every definition that the laws use. "
      + "'scaleview emergence' says of a table of abilities whether a jump is in the models or in the "
      + "metric. "
      + "'scaleview themes' lists the themes for --theme NAME, your own among them: TOML files in "
      + "$XDG_CONFIG_HOME/scaleview/themes, else in ~/.config/scaleview/themes. A file keys.toml in the "
      + "folder above moves keys: undo = \"u Ctrl-U\" gives a command other ones.",
    "A file is CSV, TSV or with semicolons, and has a header: params, tokens, compute (any two give "
      + "the third as C = 6ND), loss, and if you like series and name. N is in parameters, D in tokens, C in FLOPs, L in "
      + "nats per token; 70B, 1.4T and 3640PF-days are understood. Lines that start with # are "
      + "comments; '# law: kaplan-nd' chooses the law. Several files are one table, each a series.",
    "A column loss_se (a standard error) or loss_std (a standard deviation) gives each loss an error "
      + "bar; runs marked yes in a column excluded are drawn as dotted circles, and count all the same.",
    "A table of params, tokens and compute without a loss is shown beside the law's best splits; one "
      + "with task, metric and value beside params or compute opens the emergence screen.",
    "When stdout is not a terminal the plot is printed as text. NO_COLOR is respected.",
  ]

  /// The keys of the screens with what they do.
  static var keys: [(label: String, meaning: String)] {
    Keymap.documented.map { ($0.label, $0.help) }
  }

  private static var text: String {
    """
    Examples:
    \(examples.map { "  \($0)" }.joined(separator: "\n"))

    \(description.joined(separator: "\n\n"))

    Keys:
    \(keys.map { "  \(padded($0.label))\($0.meaning)" }.joined(separator: "\n"))
    """
  }

  private static func padded(_ label: String) -> String {
    label + String(repeating: " ", count: max(1, 13 - label.count))
  }
}
