import Glibc
import RunData

/// Reads a file of runs, or stdin, whole.
enum RunFile {
  /// The runs of the file at `path`; `-` is stdin.
  static func read(_ path: String) throws -> RunTable {
    let name = path == "-" ? "stdin" : path
    let bytes = try contents(of: path, name: name)
    do {
      return try RunTable(csv: bytes, name: name)
    } catch {
      throw CommandFailure.data(error.description)
    }
  }

  private static func contents(of path: String, name: String) throws -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(name, errno) }
    defer { if path != "-" { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(name, errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw CommandFailure.data("\(name) is a directory; name a CSV file in it")
    }
    return try readAll(descriptor, name: name, expected: Int(status.st_size))
  }

  private static func readAll(_ descriptor: Int32, name: String, expected: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(name, errno) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private static func failure(_ name: String, _ code: Int32) -> CommandFailure {
    let advice = code == ENOENT ? "; check the path, or try scaleview --help" : ""
    return .data("\(name): \(String(cString: strerror(code)))\(advice)")
  }
}
