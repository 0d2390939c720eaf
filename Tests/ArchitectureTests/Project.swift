import FoundationEssentials
import TestSupport

/// The project as files on the disk.
enum Project {
  /// What a build or a tool leaves behind; never tracked.
  private static func isGenerated(_ path: String) -> Bool {
    path.split(separator: "/").contains {
      $0 == ".git" || $0.hasPrefix(".build") || $0 == ".swiftpm" || $0 == "__pycache__"
    }
  }

  /// The files below `folder` as paths from the root, sorted.
  static func files(in folder: String = "") throws -> [String] {
    try names(in: folder).flatMap { name in
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      return isGenerated(path) ? [] : isFolder(path) ? try files(in: path) : [path]
    }
  }

  /// The names of the folders directly in `folder`, sorted.
  static func folders(in folder: String) throws -> [String] {
    try names(in: folder).filter { isFolder("\(folder)/\($0)") }
  }

  /// The text of the file at `path` from the root; nil when it cannot be read or is not UTF-8.
  static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: "\(Repository.root)/\(path)")
      .flatMap { String(bytes: $0, encoding: .utf8) }
  }

  /// Every file of every target in `Sources` that the Swift compiler sees, with its text.
  static func swiftSources() throws -> [(path: String, text: String)] {
    try files(in: "Sources").filter { $0.hasSuffix(".swift") }
      .map { ($0, text(of: $0) ?? "") }
  }

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(Repository.root)/\(folder)").sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    let file = "\(Repository.root)/\(path)"
    return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && isFolder
  }
}
