import RunData
import ScaleviewUI
import ScalingLaws

/// What a command shows: the files, the law, and how to draw.
struct RunRequest {
  /// The paths of the files, `-` for stdin; none for the sample in the program.
  let files: [String]
  /// The axis of the plot, or of the first screen; the first with runs where it is not given.
  var axis: Quantity?
  var law: String?
  var preset: String?
  var settings: [CoefficientSetting] = []
  /// Without one, what fits the terminal.
  var theme: Theme?
  var glyphs: GlyphSet?
  var labels: AxisLabels?
  var color = ColorChoice.auto

  /// Reads the runs and chooses the law: as asked for, else as the file says, else chinchilla.
  func load() throws -> (table: RunTable, law: ScalingLaw) {
    let requested = try LawRequest(law: law, preset: preset, settings: settings)
    let table =
      files.isEmpty
      ? try BuiltinSample.table() : try RunFile.read(files, settled: settledDirectives)
    return (table, try requested.law(for: table))
  }

  /// The directives that files may disagree on, since the command line decides.
  private var settledDirectives: Set<String> {
    if law != nil { return ["law", "preset"] }
    return preset != nil ? ["preset"] : []
  }
}
