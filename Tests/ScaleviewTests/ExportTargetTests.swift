import Foundation
import Testing

/// What `e` may replace, and what it never does.
@Suite(.timeLimit(.minutes(1))) struct ExportTargetTests {
  /// Exports to `name` in `folder`, presses `answer`, and returns the last screen.
  private func export(
    to name: String, in folder: ScratchFolder, answer: String = ""
  ) async throws -> String {
    let keys = "e,C-u,text:\(name),Enter" + answer
    let result = try await Scaleview.run(
      Scaleview.sample, "--script", keys, "--size", "100x30", in: folder.path)
    return result.output
  }

  @Test func aPipeIsNeverReplaced() async throws {
    let folder = try ScratchFolder()
    mkfifo(folder.path + "/pipe", 0o600)

    let screen = try await export(to: "pipe", in: folder)

    #expect(screen.contains("pipe  not written: it exists and is not a regular file"))
    var status = stat()
    #expect(lstat(folder.path + "/pipe", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test func aLinkIsFollowedAndTheModeKept() async throws {
    let folder = try ScratchFolder()
    let target = try folder.write("old", to: "target.txt")
    chmod(target, 0o600)
    symlink("target.txt", folder.path + "/link.txt")

    let screen = try await export(to: "link.txt", in: folder, answer: ",y,Enter")

    #expect(screen.contains("wrote link.txt"))
    var status = stat()
    #expect(lstat(folder.path + "/link.txt", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(target, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let text = String(decoding: folder.bytes(of: "target.txt") ?? [], as: UTF8.self)
    #expect(text.contains("kaplan.csv"))
  }

  @Test func aFolderThatIsMissingIsNamed() async throws {
    let folder = try ScratchFolder()

    let screen = try await export(to: "missing/plot.txt", in: folder)

    #expect(screen.contains("missing/plot.txt  not written: No such file or directory"))
    #expect(try folder.contents().isEmpty)
  }

  @Test(arguments: [
    ("loop", "loop", "Too many levels of symbolic links"),
    ("dangling", "nowhere.txt", "it is a link to a file that does not exist"),
  ])
  func aLinkToNothingIsLeft(name: String, target: String, reason: String) async throws {
    let folder = try ScratchFolder()
    symlink(target, "\(folder.path)/\(name)")

    let screen = try await export(to: name, in: folder)

    #expect(screen.contains("not written: \(reason)"))
    var status = stat()
    #expect(lstat("\(folder.path)/\(name)", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func theLongestNameIsWritten() async throws {
    let folder = try ScratchFolder()
    let name = String(repeating: "n", count: 255)

    _ = try await export(to: name, in: folder)

    #expect(try folder.contents() == [name])
  }
}
