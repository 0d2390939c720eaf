import Foundation
import TestSupport
import Testing

/// The fit in the explorer, which is that of the command.
@Suite(.timeLimit(.minutes(2))) struct FitScreenTests {
  private static let sample = Repository.root + "/samples/kaplan.csv"

  /// The last frame after `keys`, with every answer that was awaited.
  private func frame(_ file: String, _ keys: String, _ options: String...) async throws -> String {
    try await Scaleview.run([file, "--script", keys, "--size", "200x60"] + options).output
  }

  @Test func theScreenHasTheIntervalsThatTheCommandPrints() async throws {
    let printed = try await Scaleview.run(["fit", Self.sample]).output
    let shown = try await frame(Self.sample, "f,5")

    // The screen has no rows of logarithms.
    let rows = printed.split(separator: "\n").filter { $0.contains("±") && !$0.hasPrefix("ln ") }
    let intervals =
      rows
      .compactMap { line in line.firstMatch(of: /\[[^\]]+\]/).map { String($0.0) } }
    #expect(intervals.count == 4)
    for interval in intervals { #expect(shown.contains(interval)) }
    #expect(shown.contains("500 draws, seed 0"))
  }

  @Test func theBandIsInThePlotWhenTheFitIsDone() async throws {
    let shown = try await frame(Self.sample, "f,1")

    #expect(shown.contains("95% band"))
  }

  @Test func aFitThatCannotStartSaysWhatToDoInTheExplorer() async throws {
    let folder = try ScratchFolder()
    let file = try folder.write("params,tokens,loss\n1e8,2e9,3.1\n1e9,2e10,2.6\n", to: "two.csv")

    let shown = try await frame(file, "f,5")

    #expect(shown.contains("2 runs cannot fix 5 free coefficients"))
    #expect(shown.contains("lock a slider"))
  }
}
