import Foundation
import Testing

/// A program in a real terminal: a tmux server of its own, with a private socket, for one test.
struct TmuxSession {
  /// The program's working folder.
  let folder: ScratchFolder
  private let socket: ScratchFolder

  static let isInstalled =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/tmux") }

  /// Starts `words` in a terminal of this size, and ends it when `body` is done with the session.
  static func run(
    _ words: [String], columns: Int = 120, rows: Int = 40,
    body: (TmuxSession) async throws -> Void
  ) async throws {
    let session = TmuxSession(folder: try ScratchFolder(), socket: try ScratchFolder())
    do {
      try await session.start(words, columns: columns, rows: rows)
      try await body(session)
    } catch {
      try await session.tmux(["kill-server"])
      throw error
    }
    try await session.tmux(["kill-server"])
  }

  /// Types keys by their tmux names: `Right`, `S-Right`, `C-l`, `Enter`, or a character.
  func press(_ keys: String...) async throws {
    try await tmux(["send-keys", "--"] + keys)
  }

  /// Types `text` as it is, `times` times over.
  func type(_ text: String, times: Int = 1) async throws {
    try await tmux(["send-keys", "-N", "\(times)", "-l", "--", text])
  }

  /// Pastes the contents of a file of the folder in one piece, as a terminal does.
  func paste(contentsOf name: String) async throws {
    try await tmux(["load-buffer", "\(folder.path)/\(name)", ";", "paste-buffer", "-p"])
  }

  /// Gives the terminal another size, as dragging a window's corner does.
  func resize(columns: Int, rows: Int) async throws {
    try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the terminal shows now.
  func screen() async throws -> Screen {
    Screen(try await tmux(["capture-pane", "-p"]))
  }

  /// What the terminal shows now, with the escape sequences of its colors.
  func coloredScreen() async throws -> String { try await tmux(["capture-pane", "-p", "-e"]) }

  /// What the program last gave to the terminal's clipboard.
  func clipboard() async throws -> String { try await tmux(["show-buffer"]) }

  /// The value of a tmux format, such as `#{alternate_on}`.
  func value(of format: String) async throws -> String {
    try await tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  /// The process of the program, the only child of the shell that runs it.
  func programID() async throws -> pid_t {
    let shell = try await value(of: "#{pane_pid}")
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return try #require(pid_t(children.trimmingCharacters(in: .whitespaces)), "\(children)")
  }

  /// Looks at the screen until `condition` holds; the test fails, showing it, if it never does.
  @discardableResult
  func waitUntil(
    _ claim: Comment, at location: SourceLocation = #_sourceLocation,
    _ condition: (Screen) async throws -> Bool
  ) async throws -> Screen {
    let deadline = ContinuousClock.now + .seconds(20)
    var last = try await screen()
    while try await !condition(last) {
      guard ContinuousClock.now < deadline else {
        Issue.record("never \(claim); the screen is:\(last)", sourceLocation: location)
        throw NeverHappened()
      }
      last = try await screen()
    }
    return last
  }

  /// How the program ended, once it has, as its shell says it: its exit status, or 128 and the
  /// signal that ended it.
  func exitStatus(at location: SourceLocation = #_sourceLocation) async throws -> String {
    var status: Substring?
    try await waitUntil("ended", at: location) { screen in
      status = screen.rows.last { $0.hasPrefix(Self.lastWord) }?.dropFirst(Self.lastWord.count)
      return status != nil
    }
    return String(status ?? "")
  }

  /// A condition that did not hold in time; the issue beside it says which.
  struct NeverHappened: Error {}

  private static let lastWord = "ended: "

  /// A shell runs the program, says how it ended and stays: tmux loses what the only program of a
  /// pane writes just before its end, whatever the program, in one of fifty runs on a busy machine.
  private func start(_ words: [String], columns: Int, rows: Int) async throws {
    let settings = [
      ["status", "off"], ["default-terminal", "tmux-256color"], ["set-clipboard", "on"],
    ]
    let shell = ["sh", "-c", #""$@"; echo "\#(Self.lastWord)$?"; exec cat"#, "sh"]
    try await tmux(
      ["start-server", ";"] + settings.flatMap { ["set-option", "-g"] + $0 + [";"] }
        + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.path, "--"]
        + shell + words)
  }

  @discardableResult
  private func tmux(_ words: [String]) async throws -> String {
    let server = ["tmux", "-u", "-S", "\(socket.path)/socket", "-f", "/dev/null"]
    let result = try await Command(words: server + words).run()
    try #require(result.status == 0, "tmux \(words): \(result.errors)")
    return result.output
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips what needs a terminal, visibly, where tmux is not installed.
  static var needsTmux: Self { .enabled(if: TmuxSession.isInstalled, "needs tmux") }
}
