import Glibc

/// Whether a person opens the explorer for the first time.
enum FirstStart {
  /// Leaves a mark, an empty file in the folder of the program's state, unless it is there.
  ///
  /// - Returns: Whether it was left now. Where it cannot be left nothing is a first start: the tour
  ///   would come again and again.
  static func leaveMark() -> Bool {
    guard let folder = PersonalFolder.state else { return false }
    let mark = folder + "/tour-shown"
    guard access(mark, F_OK) != 0 else { return false }
    makeFolders(folder)
    let descriptor = open(mark, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
  }

  /// Makes the folder and those above it; the specification wants them for their owner alone.
  private static func makeFolders(_ path: String) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      mkdir(String(path[..<index]), 0o700)
    }
    mkdir(path, 0o700)
  }
}
