import RunData
import ScaleviewUI
import ScalingLaws

/// What a command shows: the file, the law, and how to draw.
struct RunRequest {
  /// The path of the file, or `-` for stdin; nil for the sample in the program.
  let file: String?
  /// The axis of the plot, or of the first screen; the first with runs where it is not given.
  var axis: Quantity?
  var law: String?
  var preset: String?
  var settings: [CoefficientSetting] = []
  /// Without one, what fits the terminal.
  var theme: Theme?
  var glyphs: GlyphSet?
  var color = ColorChoice.auto

  /// Reads the runs and chooses the law: as asked for, else as the file says, else chinchilla.
  func load() throws -> (table: RunTable, law: ScalingLaw) {
    let requested = try LawRequest(law: law, preset: preset, settings: settings)
    let table = try file.map(RunFile.read) ?? BuiltinSample.table()
    return (table, try requested.law(for: table))
  }
}
