import CursesTerminal
import Glibc
import RunData

/// Reads a large file of runs on all processors, without holding it whole.
enum LargeTable {
  /// A smaller file is read sooner than threads are started.
  private static let leastBytes = 1 << 22
  /// So many parts may wait for the one before them, for the memory that they take.
  private static let mostWaiting = 8

  private struct NotInParts: Error {}

  /// The runs of the file at `path`, which messages call `name`; nil where the file is to be read whole:
  /// it is small or no regular file, or something is wrong with it.
  static func read(_ path: String, name: String) -> RunTable? {
    // What is no file is left alone: the writer of a pipe would lose its reader.
    guard regularSize(of: path) >= leastBytes else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let size = size(of: descriptor)
    guard size <= InputFile.maximumBytes, let table = table(descriptor, size: size, name: name),
      self.size(of: descriptor) == size
    else { return nil }
    return table
  }

  private static func table(_ descriptor: Int32, size: Int, name: String) -> RunTable? {
    guard
      let file = RunTableParts(
        count: size, name: name, source: { bytes(in: $0, of: descriptor) })
    else { return nil }
    HeapMemory.keep()  // what one part leaves, the next one takes
    var rows = file.noRows
    do throws(NotInParts) {
      try ParallelWork.forEach(file.indices.count, mostWaiting: mostWaiting, file.read) {
        part throws(NotInParts) in
        guard rows.append(part) else { throw NotInParts() }
      }
    } catch {
      return nil
    }
    return rows.table()
  }

  private static func regularSize(of path: String) -> Int {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(status.st_size)
  }

  private static func size(of descriptor: Int32) -> Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The bytes in `range`, as far as they can be read.
  private static func bytes(in range: Range<Int>, of descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < range.count, let start = buffer.baseAddress {
        let place = off_t(range.lowerBound + filled)
        let count = pread(descriptor, start + filled, range.count - filled, place)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        filled += count
      }
    }
  }
}
