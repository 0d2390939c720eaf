import Glibc

/// Tells when a file that was read is no longer what it was.
///
/// It looks when something else wakes the program: an idle program does nothing.
struct FileWatch {
  private var files: [(name: String, stamp: Stamp?)]

  /// What changes with every change of a file; nil stands for no file.
  private struct Stamp: Equatable {
    let device: dev_t
    let number: ino_t
    let size: off_t
    let seconds: Int
    let nanoseconds: Int

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      (device, number, size) = (status.st_dev, status.st_ino, status.st_size)
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }

  /// Watches the files at `paths`; standard input is none.
  init(_ paths: [String]) {
    files = paths.filter { $0 != "-" }.map { ($0, Stamp($0)) }
  }

  /// The files that have changed since they were read or last asked for.
  mutating func changes() -> [String] {
    var changed: [String] = []
    for index in files.indices {
      let now = Stamp(files[index].name)
      guard now != files[index].stamp else { continue }
      files[index].stamp = now
      changed.append(files[index].name)
    }
    return changed
  }
}
