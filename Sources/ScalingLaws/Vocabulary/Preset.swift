/// Which parameters the *N* of a fit counts.
public enum ParamsDefinition: String, Hashable, Sendable, CaseIterable {
  /// Without token and position embeddings.
  case nonEmbedding = "non-embedding"
  /// All of them.
  case total

  /// The word to print beside an *N*.
  public var word: String { rawValue }
}

/// Published values of all coefficients of one law: one fit, never a mixture of several.
public struct Preset: Hashable, Sendable {
  /// The name in ASCII, as on the command line and in files.
  public let id: String
  /// Other names that are understood on input.
  public let aliases: [String]
  /// The name to show.
  public let title: String
  /// The values, in the order of the law's coefficients.
  public let values: [Double]
  /// The paper: authors, year, identifier.
  public let paper: String
  /// Where in the paper: equation, table, or the file released with it.
  public let location: String
  /// Which parameters *N* counts.
  public let paramsDefinition: ParamsDefinition
  /// The inputs that the fit saw.
  public let fittedRange: FittedRange
  /// What a reader should know before using these numbers.
  public let notes: [String]

  /// Published values with their source.
  public init(
    id: String, aliases: [String] = [], title: String, values: [Double], paper: String,
    location: String, paramsDefinition: ParamsDefinition, fittedRange: FittedRange = .notRecorded,
    notes: [String] = []
  ) {
    self.id = id
    self.aliases = aliases
    self.title = title
    self.values = values
    self.paper = paper
    self.location = location
    self.paramsDefinition = paramsDefinition
    self.fittedRange = fittedRange
    self.notes = notes
  }
}
