import RunData

/// The sample that the program opens when it is given no file.
enum BuiltinSample {
  /// Kaplan's law as synthetic runs: `samples/kaplan.csv`, compiled in.
  ///
  /// A reader of a pipe, who sees no file name in a command either, is told on stderr.
  static func table() throws -> RunTable {
    if !StandardStreams.isTerminal {
      StandardStreams.printError(
        "scaleview: no file given; this is the built-in sample (synthetic), see scaleview --help")
    }
    return try RunFile.table(PackageResources.kaplan_csv, name: "kaplan.csv")
  }
}
