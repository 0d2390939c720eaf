import Glibc
import ScaleviewUI

/// Writes files: whole or not at all, and never over another without a confirmed wish.
enum FileStore {
  /// Writes `text` to `path` by way of a temporary file beside it.
  static func write(_ text: String, to path: String, replacing: Bool) -> ExportOutcome {
    let path = expandingHome(path)
    do {
      let existing = try existingFile(at: path)
      if existing != nil, !replacing { return .exists(path: path) }
      let target = existing?.path ?? path
      let temporary = temporaryPath(beside: target)
      try create(temporary, containing: text, mode: existing?.mode)
      defer { unlink(temporary) }
      guard try move(temporary, to: target, replacing: replacing) else {
        return .exists(path: path)
      }
      return .written(path: path)
    } catch {
      return .failed(path: path, reason: error.reason)
    }
  }

  private struct Refusal: Error {
    var reason = String(cString: strerror(errno))
  }

  /// The file that `path` leads to, behind links; nil if there is none.
  ///
  /// Only a regular file may be replaced, whatever the answer: a folder, a device or a pipe is none.
  private static func existingFile(
    at path: String
  ) throws(Refusal) -> (path: String, mode: mode_t)? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      // What is no file, and no way to one, is found by writing it; a link must lead somewhere.
      guard errno != ELOOP else { throw Refusal() }
      guard lstat(path, &status) != 0 else {
        throw Refusal(reason: "it is a link to a file that does not exist")
      }
      return nil
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Refusal(reason: "it exists and is not a regular file")
    }
    guard let resolved = realpath(path, nil) else { throw Refusal() }
    defer { free(resolved) }
    return (String(cString: resolved), status.st_mode & 0o777)
  }

  /// A name that is short enough wherever `target` is.
  private static func temporaryPath(beside target: String) -> String {
    let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
    return "\(folder).scaleview-\(getpid()).tmp"
  }

  private static func create(
    _ path: String, containing text: String, mode: mode_t?
  ) throws(Refusal) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Refusal() }
    if let mode { fchmod(descriptor, mode) }
    do throws(Refusal) {
      defer { close(descriptor) }
      try fill(descriptor, with: text)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Writes all of `text` and waits for the disk: network file systems run full only then.
  private static func fill(_ descriptor: Int32, with text: String) throws(Refusal) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Refusal() }
      bytes = bytes.dropFirst(count)
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw Refusal() }
  }

  /// Gives the finished file its name.
  ///
  /// - Returns: False if another file took the name first: a link, unlike a rename, never replaces.
  private static func move(
    _ source: String, to target: String, replacing: Bool
  ) throws(Refusal) -> Bool {
    if replacing {
      guard rename(source, target) == 0 else { throw Refusal() }
      return true
    }
    if link(source, target) == 0 { return true }
    if errno == EEXIST { return false }
    // Some file systems have no links; the name was free a moment ago.
    guard rename(source, target) == 0 else { throw Refusal() }
    return true
  }

  private static func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst(1)
  }
}
