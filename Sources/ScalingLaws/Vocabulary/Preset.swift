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
  /// How the values are known.
  public let grade: Grade
  /// Which parameters *N* counts.
  public let paramsDefinition: ParamsDefinition
  /// The text and the tokens that the losses are measured on; nil where none is.
  public let corpus: Corpus?
  /// The inputs that the fit saw.
  public let fittedRange: FittedRange
  /// What a reader should know before using these numbers.
  public let notes: [String]

  /// Published values with their source.
  public init(
    id: String, aliases: [String] = [], title: String, values: [Double], paper: String,
    location: String, grade: Grade = .paper, paramsDefinition: ParamsDefinition,
    corpus: Corpus? = nil, fittedRange: FittedRange = .notRecorded, notes: [String] = []
  ) {
    self.id = id
    self.aliases = aliases
    self.title = title
    self.values = values
    self.paper = paper
    self.location = location
    self.grade = grade
    self.paramsDefinition = paramsDefinition
    self.corpus = corpus
    self.fittedRange = fittedRange
    self.notes = notes
  }
}
