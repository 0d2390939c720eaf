import Glibc

/// The file behind a path, by whatever name.
struct FileIdentity: Hashable {
  private let device: dev_t
  private let number: ino_t

  /// The regular file at `path`, or behind stdin for `-`; nil where there is none, such as a pipe.
  init?(_ path: String) {
    var status = stat()
    let found = path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)
    guard found == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    (device, number) = (status.st_dev, status.st_ino)
  }

  /// Refuses a file that is named twice: its runs would count double.
  static func checkDifferent(_ paths: [String]) throws {
    guard paths.count > 1 else { return }
    var seen: Set<String> = []
    var files: [FileIdentity: String] = [:]
    for path in paths {
      guard seen.insert(path).inserted else {
        throw CommandFailure.usage("'\(path)' is given twice; name each file once")
      }
      guard let file = FileIdentity(path) else { continue }
      if let other = files.updateValue(path, forKey: file) {
        throw CommandFailure.usage("'\(path)' is the same file as '\(other)'; name each file once")
      }
    }
  }
}
