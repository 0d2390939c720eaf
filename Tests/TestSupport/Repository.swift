import FoundationEssentials

/// Where the files of the package and beside it are.
public enum Repository {
  /// The folder of `Package.swift`.
  public static let root = String(#filePath.dropLast("/Tests/TestSupport/Repository.swift".count))

  /// The folder of generated reference values, which come with the package.
  public static let oracles = root + "/Tests/Oracles"

  /// The folder of larger reference files, which may be absent: `SCALEVIEW_SHARED`, else
  /// `../shared`.
  public static let shared =
    ProcessInfo.processInfo.environment["SCALEVIEW_SHARED"] ?? root + "/../shared"

  /// Whether there is a shared folder.
  public static let isSharedPresent = FileManager.default.fileExists(atPath: shared + "/reference")
}

/// The shared folder, as traits of tests name it: `.enabled(if: Shared.isPresent, …)`.
public enum Shared {
  /// Whether there is a shared folder.
  public static var isPresent: Bool { Repository.isSharedPresent }

  /// The path of a file in it.
  public static func path(_ file: String) -> String { Repository.shared + "/" + file }
}
