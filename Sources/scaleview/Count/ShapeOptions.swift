import ArgumentParser
import ScalingLaws

/// The options that describe a model.
struct ShapeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Layers, n.", valueName: "n"), transform: whole)
  var layers: Int?

  @Option(help: ArgumentHelp("Width of the residual stream, d.", valueName: "n"), transform: whole)
  var dModel: Int?

  @Option(help: ArgumentHelp("Heads of the attention.", valueName: "n"), transform: whole)
  var heads: Int?

  @Option(
    help: ArgumentHelp(
      "Heads of keys and values, where queries share them (default: as many as heads).",
      valueName: "n"), transform: whole)
  var kvHeads: Int?

  @Option(
    help: ArgumentHelp("Width of a head (default: d-model / heads).", valueName: "n"),
    transform: whole)
  var headDim: Int?

  @Option(help: ArgumentHelp("Width of the feed-forward part.", valueName: "n"), transform: whole)
  var ffw: Int?

  @Option(help: ArgumentHelp("Tokens of the vocabulary.", valueName: "n"), transform: whole)
  var vocab: Int?

  @Option(help: "Feed-forward part of three matrices or of two (default: gated).")
  var mlp: Gating?

  @Option(help: "Norms with a scale, or with scale and shift (default: rms).")
  var norm: NormKind?

  @Option(help: "Positions; relative as in Chinchilla (default: rotary).")
  var positions: Positions?

  @Flag(help: "Attention and feed-forward part have biases.")
  var bias = false

  @Flag(help: "The embedding of tokens gives the logits as well.")
  var tied = false

  @Option(help: ArgumentHelp("Experts of a layer.", valueName: "n"), transform: whole)
  var experts: Int?

  @Option(
    help: ArgumentHelp("Experts that a token passes (default: 1).", valueName: "n"),
    transform: whole)
  var activeExperts: Int?

  /// The words of an option with a default, first the default: what Llama has.
  enum Gating: String, ExpressibleByArgument, CaseIterable { case gated, plain }
  enum NormKind: String, ExpressibleByArgument, CaseIterable { case rms, layer }
  enum Positions: String, ExpressibleByArgument, CaseIterable {
    case rotary, learned, relative, none
  }

  /// No model comes near, and products of three stay exact.
  private static let most = 1_000_000_000

  static func whole(_ text: String) throws -> Int {
    guard let value = Int(text), (1...most).contains(value) else {
      throw ValidationError("'\(text)' is not a whole number from 1 to \(most).")
    }
    return value
  }

  static func missing(_ option: String) -> String {
    "\(option) is missing; a model is described by --layers, --d-model, --heads, --ffw, --vocab "
      + "and --seq, or by a config.json"
  }

  /// The options that were given, as they are written.
  var given: [String] {
    let values: [(String, Bool)] = [
      ("--layers", layers != nil), ("--d-model", dModel != nil), ("--heads", heads != nil),
      ("--kv-heads", kvHeads != nil), ("--head-dim", headDim != nil), ("--ffw", ffw != nil),
      ("--vocab", vocab != nil), ("--mlp", mlp != nil), ("--norm", norm != nil),
      ("--positions", positions != nil), ("--bias", bias), ("--tied", tied),
      ("--experts", experts != nil), ("--active-experts", activeExperts != nil),
    ]
    return values.filter(\.1).map(\.0)
  }
}
