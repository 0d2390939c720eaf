import ScalingLaws

/// The training runs of one file or of several, with what the files say about them and what was
/// wrong in them.
///
/// Of a table of runs every row is either a run or a diagnostic: `rowCount == runs.count +
/// diagnostics.count`. All texts are free of control characters, so that they can be shown as they
/// are.
public struct RunTable: Hashable, Sendable {
  /// The name of the file, as it was given; of several, the first and how many more.
  public let name: String
  /// What the table is about.
  public let kind: TableKind
  /// The runs, in the order of the files.
  public let runs: [TrainingRun]
  /// How far the loss of each run may be off, in nats per token: a standard error or a standard
  /// deviation, as the file has it, 0 where it says nothing of a run; empty where it has no such
  /// column.
  public let lossErrors: [Double]
  /// What the errors are; of several files that differ, both.
  public let lossErrorKinds: [LossErrorKind]
  /// The splits of budgets, in the order of the files.
  public let allocations: [AllocationRecord]
  /// The abilities, or nil where the table is about something else.
  public let abilities: AbilityTable?
  /// The name of each run or split, or empty where the table names none.
  public let names: RunNames
  /// The runs that the table marks as left out of a fit.
  public let excluded: RunMask
  /// The runs that a person leaves out of fits, whatever the table marks; they are still shown.
  public let leftOut: RunMask
  /// How much each run counts in a fit, or empty where all count alike.
  public let weights: [Double]
  /// The names that `TrainingRun.series` counts, in order of appearance; `[""]` where there are
  /// no series.
  public let series: [String]
  /// The `# key: value` lines; keys are lowercase, and of a repeated key the first line counts.
  public let directives: [String: String]
  /// Where each directive stands.
  public let directivePlaces: [String: DirectivePlace]
  /// All `#` lines, without the `#` and the blanks around, in the order of the file.
  public let comments: [String]
  /// The rows that were left out, one diagnostic each.
  public let diagnostics: [Diagnostic]
  /// What was chosen or converted by the header, such as which of two loss columns is used.
  public let notes: [Diagnostic]
  /// The number of rows after the header, good and bad.
  public let rowCount: Int
  /// The files, in order: one, unless the table was merged.
  public let files: [File]
  /// What is true of all runs together; found once.
  package let totals: RunTotals

  /// A table of `runs`, or of what its kind says.
  ///
  /// - Precondition: `names` is empty or as long as the runs or splits, `lossErrors` is empty or as
  ///   long as the runs, and each one's series is an index of `series`.
  public init(
    name: String, kind: TableKind = .runs, runs: [TrainingRun] = [],
    lossErrors: [Double] = [], lossErrorKinds: [LossErrorKind] = [],
    allocations: [AllocationRecord] = [], abilities: AbilityTable? = nil,
    names: RunNames = [], excluded: RunMask = RunMask(), leftOut: RunMask = RunMask(),
    weights: [Double] = [],
    series: [String] = [""], directives: [String: String] = [:],
    directivePlaces: [String: DirectivePlace] = [:], comments: [String] = [],
    diagnostics: [Diagnostic] = [], notes: [Diagnostic] = [], rowCount: Int? = nil,
    files: [File]? = nil
  ) {
    precondition(
      names.isEmpty || names.count == runs.count + allocations.count,
      "each run has a name, or none has")
    precondition(
      weights.isEmpty || weights.count == runs.count, "each run has a weight, or none has")
    precondition(
      lossErrors.isEmpty || lossErrors.count == runs.count, "each loss has an error, or none has")
    self.name = name
    self.kind = kind
    self.runs = runs
    self.lossErrors = lossErrors
    self.lossErrorKinds = lossErrorKinds
    self.allocations = allocations
    self.abilities = abilities
    self.excluded = excluded
    self.leftOut = leftOut
    self.weights = weights
    self.names = names
    self.series = series
    self.directives = directives
    self.directivePlaces = directivePlaces
    self.comments = comments
    self.diagnostics = diagnostics
    self.notes = notes
    let count = runs.count + allocations.count
    let rows = rowCount ?? count + diagnostics.count
    self.rowCount = rows
    let used = abilities == nil ? count : max(0, rows - diagnostics.count)
    self.files = files ?? [File(name: name, runCount: used, rowCount: rows)]
    totals = RunTotals(runs)
  }

  /// The mean of *C / 6ND* over the runs that record all three, or nil where none does.
  public var meanComputeRatio: Double? { totals.meanComputeRatio }
}
