import ArgumentParser
import CursesTerminal
import RunData
import ScaleviewUI
import ScalingLaws

/// `scaleview eval`: what a law says here, or where it says this.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Say what a law gives for inputs, or which input it takes.",
    usage: "scaleview eval LAW --INPUT VALUE... [OPTIONS]",
    discussion: EvalCommand.discussion)

  /// The options for quantities are the law's inputs: the parser cannot know them beforehand.
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "The law, and its inputs: --params 70B --tokens 1.4T.", valueName: "law --input value"))
  var words: [String] = []

  @Option(help: "The law's published fit, such as epoch or hoffmann, or @FILE of a saved one.")
  var preset: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("A coefficient of the law; repeatable.", valueName: "symbol=value"),
    transform: CoefficientSetting.init(argument:))
  var coefficients: [CoefficientSetting] = []

  @Option(
    help: ArgumentHelp(
      "The input to find; what the law is to give is an option, such as --loss 2.0.",
      valueName: "input"))
  var solveFor: String?

  @Option(
    help: ArgumentHelp(
      "Losses are given and printed in this unit: \(EvalUnit.lossNames); compute in flops or "
        + "pf-days.", valueName: "unit"))
  var unit: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() throws {
    let request = try EvalRequest(
      words: words, preset: preset, settings: coefficients, solveFor: solveFor, unit: unit)
    let answers = request.rows.map { request.question.answer(at: $0) }
    if let failure = answers.lazy.compactMap(\.refusal).first { throw failure }
    try print(answers, of: request)
    guard answers.contains(where: { $0.value != nil }) else {
      throw CommandFailure(code: .noAnswer, message: answers[0].problem ?? "no answer")
    }
  }

  private func print(_ answers: [EvalAnswer], of request: EvalRequest) throws {
    if json {
      let documents = answers.map(\.json)
      try StandardStreams.print((request.isTable ? .array(documents) : documents[0]).text)
    } else if request.isTable {
      try StandardStreams.print(EvalTable(answers).text)
    } else if answers[0].value != nil {
      let glyphs: GlyphSet = CharacterEncoding.isUnicode ? .braille : .ascii
      try StandardStreams.print(
        EvalReport(answers[0]).lines.map { $0.printed(glyphs) }.joined())
    }
  }

  private static let discussion = """
    The inputs of a law are options, listed by 'scaleview laws LAW': --params 70B, --tokens 1.4T, \
    --compute 5.76e23 or 3640PF-days, --steps 100k. C = 6ND fills in the third of params, tokens and \
    compute. A law of params and tokens that is given compute alone is taken at its \
    compute-optimal split.

    A list (1B,7B,70B) or a range of equal factors (1e8..1e11:20) prints a table as CSV.

    Examples:
      scaleview eval chinchilla --params 70B --tokens 1.4T
      scaleview eval chinchilla --preset hoffmann --compute 5.76e23
      scaleview eval chinchilla --solve-for tokens --loss 2.1 --params 7B
      scaleview eval kaplan-cmin --compute 1e18..1e24:7 --unit bits --json
    """
}
