import Glibc
import ScaleviewUI

/// Writes files: whole or not at all, and never over another without a confirmed wish.
enum FileStore {
  /// Writes `text` to `path` by way of a temporary file beside it.
  static func write(_ text: String, to path: String, _ replacing: Bool) -> ExportOutcome {
    let path = expandingHome(path)
    if !replacing, access(path, F_OK) == 0 { return existing(path) }
    let temporary = "\(path).\(getpid()).tmp"
    do {
      try create(temporary, containing: text)
      defer { unlink(temporary) }
      guard try move(temporary, to: path, replacing: replacing) else { return existing(path) }
      return .written(path: path)
    } catch {
      return .failed(path: path, reason: String(cString: strerror(error.code)))
    }
  }

  private struct SystemError: Error { let code = errno }

  /// A folder cannot be replaced by a plot, whatever the answer.
  private static func existing(_ path: String) -> ExportOutcome {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      return .exists(path: path)
    }
    return .failed(path: path, reason: String(cString: strerror(EISDIR)))
  }

  private static func create(_ path: String, containing text: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError() }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = SystemError()
        close(descriptor)
        unlink(path)
        throw error
      }
      bytes = bytes.dropFirst(count)
    }
    guard fsync(descriptor) == 0 || errno == EINVAL, close(descriptor) == 0 else {
      throw SystemError()
    }
  }

  /// Gives the finished file its name.
  ///
  /// - Returns: False if another file took the name first: a link, unlike a rename, never replaces.
  private static func move(
    _ source: String, to target: String, replacing: Bool
  ) throws(SystemError) -> Bool {
    if replacing {
      guard rename(source, target) == 0 else { throw SystemError() }
      return true
    }
    if link(source, target) == 0 { return true }
    if errno == EEXIST { return false }
    // Some file systems have no links; the name was free a moment ago.
    guard rename(source, target) == 0 else { throw SystemError() }
    return true
  }

  private static func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst(1)
  }
}
