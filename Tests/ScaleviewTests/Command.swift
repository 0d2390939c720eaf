import Foundation

/// A program to run to its end: input, output and errors by files, so that no pipe can fill up.
struct Command {
  var words: [String]
  /// The whole environment beside `PATH`, `HOME` and a UTF-8 locale.
  var environment: [String: String] = [:]
  var folder: String?
  var input: [UInt8] = []
  /// Ends a program that hangs; its status is then 124.
  var secondsAllowed = 30

  /// How a program ended and what it wrote.
  struct Result: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  func run() async throws -> Result {
    let scratch = try ScratchFolder()
    let output = try scratch.write("", to: "output")
    let errors = try scratch.write("", to: "errors")

    let process = try Spawn(
      ["/usr/bin/env", "--chdir=\(folder ?? ".")", "timeout", "--kill-after=2"]
        + ["\(secondsAllowed)"] + words,
      environment: Self.baseEnvironment.merging(environment) { $1 },
      files: [try scratch.write(input, to: "input"), output, errors])
    let status = await process.end()

    return Result(
      status: status,
      output: String(decoding: scratch.bytes(of: "output") ?? [], as: UTF8.self),
      errors: String(decoding: scratch.bytes(of: "errors") ?? [], as: UTF8.self))
  }

  /// Nothing of the developer's own settings: the tests see the same program everywhere.
  static let baseEnvironment: [String: String] = {
    // On a terminal a debug build that crashes would wait for 30 s at Swift's prompt.
    var environment = [
      "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
      "XDG_CONFIG_HOME": "/dev/null", "XDG_STATE_HOME": "/dev/null",
    ]
    for name in ["PATH", "HOME"] {
      environment[name] = ProcessInfo.processInfo.environment[name]
    }
    return environment
  }()
}
