import Dispatch
import Foundation

/// A child process.
///
/// Foundation's `Process` sees the end when a descriptor that all descendants inherit is closed:
/// with a tmux server among them, it would wait for ever.
struct Spawn {
  private let id: pid_t

  /// What the system said when it could not start a program.
  struct Failure: Error {
    var program: String
    var reason: String
  }

  /// Starts the program at the path `words[0]`.
  ///
  /// - Parameters:
  ///   - words: The program's path and its arguments.
  ///   - environment: All of its environment.
  ///   - files: The paths of its standard input, output and errors.
  /// - Throws: ``Failure`` when the system cannot start it.
  init(_ words: [String], environment: [String: String], files: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, path) in files.enumerated() {
      let mode = descriptor == 0 ? O_RDONLY : O_WRONLY
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), path, mode, 0)
    }

    // The pool's threads block signals, and a child would inherit that: no interrupt, no resize.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var id: pid_t = 0
    let code = Self.withCStrings(words) { arguments in
      Self.withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        posix_spawn(&id, words[0], &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else {
      throw Failure(program: words[0], reason: String(cString: strerror(code)))
    }
    self.id = id
  }

  /// Waits for the end and returns the exit status, or 128 and the signal that ended it.
  func end() async -> Int32 {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var status: Int32 = 0
        while waitpid(id, &status, 0) == -1 && errno == EINTR {}
        let signal = status & 0x7F
        continuation.resume(returning: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
      }
    }
  }

  private static func withCStrings<T>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T
  ) -> T {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
