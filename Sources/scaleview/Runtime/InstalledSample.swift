import Glibc

/// The samples that were installed with the program: `samples/NAME` works in every folder.
enum InstalledSample {
  /// `path`, or the installed sample of that name where there is no such file; says so on stderr.
  static func path(insteadOf path: String) throws -> String {
    guard path.hasPrefix("samples/"), !path.split(separator: "/").contains(".."),
      access(path, F_OK) != 0, let share
    else { return path }
    let installed = "\(share)/\(path)"
    guard access(installed, F_OK) == 0 else { return path }
    StandardStreams.printError("scaleview: \(path) is not here; showing \(installed)")
    return installed
  }

  /// The folder `../share/scaleview` beside that of the program, wherever it was installed to.
  private static var share: String? {
    guard let program = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(program) }
    let folders = String(cString: program).split(separator: "/").dropLast(2)
    return "/" + (folders + ["share", "scaleview"]).joined(separator: "/")
  }
}
