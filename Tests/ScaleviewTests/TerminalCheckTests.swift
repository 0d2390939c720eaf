import Foundation
import TestSupport
import Testing

/// Every terminal, and every way out: signals, no color, suspension, sizes, as an independent
/// checker sees them.
@Suite struct TerminalCheckTests {
  private static let checker = Shared.path("tools/termcheck.py")

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: checker), "needs ../shared"),
    .timeLimit(.minutes(3)))
  func everyLineOfTheCheckIsOK() async throws {
    let result = try await Command(
      words: ["python3", Self.checker, "--", Scaleview.binary, Scaleview.sample],
      secondsAllowed: 150
    ).run()

    let lines = result.output.split(separator: "\n").dropLast().map(String.init)
    #expect(lines.count >= 10, "\(result.errors)")
    #expect(lines.filter { !$0.hasPrefix("ok") } == [])
    #expect(result.status == 0)
  }
}
