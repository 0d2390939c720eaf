import Glibc

/// Reads a file whole, as long as it is one that could be a table or a script.
enum InputFile {
  /// A larger file would not fit into the memory that a login node grants.
  static let maximumBytes = 1 << 30

  /// The bytes of the file at `path`, or of stdin for `-`; messages call it `name`.
  ///
  /// A file with a NUL byte is read no further: it is no text, and its reader says where.
  static func contents(of path: String, name: String) throws -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(name, errno) }
    defer { if path != "-" { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(name, errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw CommandFailure.data("\(name) is a directory; name a file in it")
    }
    return try readAll(descriptor, name: name, expected: Int(status.st_size))
  }

  private static func readAll(_ descriptor: Int32, name: String, expected: Int) throws -> [UInt8] {
    guard expected <= maximumBytes else { throw tooLarge(name) }
    var bytes = try readExpected(descriptor, name: name, count: expected)
    if bytes.count < expected, bytes.contains(0) { return bytes }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(name, errno) }
      bytes.append(contentsOf: chunk[..<count])
      guard count > 0, !chunk[..<count].contains(0) else { return bytes }
      guard bytes.count <= maximumBytes else { throw tooLarge(name) }
    }
  }

  /// The first `count` bytes, read into their place at once; fewer where the file ends or a NUL
  /// stands.
  private static func readExpected(
    _ descriptor: Int32, name: String, count: Int
  ) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let piece = Glibc.read(descriptor, start + filled, min(count - filled, 1 << 20))
        if piece < 0, errno == EINTR { continue }
        guard piece >= 0 else { throw failure(name, errno) }
        if piece == 0 { return }
        filled += piece
        if memchr(start + filled - piece, 0, piece) != nil { return }
      }
    }
  }

  private static func tooLarge(_ name: String) -> CommandFailure {
    .data("\(name) is larger than 1 GiB; keep a row for each run")
  }

  private static func failure(_ name: String, _ code: Int32) -> CommandFailure {
    if code == ENOENT, name.unicodeScalars.contains("\u{FFFD}") {
      return .data("\(name): the name is not UTF-8; rename the file, or use scaleview - < FILE")
    }
    let advice = code == ENOENT ? "; check the path, or try scaleview --help" : ""
    return .data("\(name): \(String(cString: strerror(code)))\(advice)")
  }
}
