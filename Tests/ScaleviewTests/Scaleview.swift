import Foundation
import TestSupport

/// The real program: `SCALEVIEW_BINARY`, else the debug build of this package.
enum Scaleview {
  static let binary: String = {
    let path = ProcessInfo.processInfo.environment["SCALEVIEW_BINARY"] ?? ".build/debug/scaleview"
    return path.hasPrefix("/") ? path : "\(Repository.root)/\(path)"
  }()

  /// Whether the tests were given a program, as the end-to-end tests are, and not the debug build.
  static let isReleaseBuild = ProcessInfo.processInfo.environment["SCALEVIEW_BINARY"] != nil

  /// The sample that the README opens.
  static let sample = "\(Repository.root)/samples/kaplan.csv"

  /// Runs the program without a terminal.
  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:],
    in folder: String? = nil
  ) async throws -> Command.Result {
    try await run(arguments, input: input, environment: environment, in: folder)
  }

  /// Runs the program without a terminal.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: String? = nil
  ) async throws -> Command.Result {
    try await Command(
      words: [binary] + arguments, environment: environment, folder: folder,
      input: Array(input.utf8)
    ).run()
  }
}
