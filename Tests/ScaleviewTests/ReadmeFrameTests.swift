import TestSupport
import Testing

/// The frame in the README, which `script/readme` writes.
@Suite(.timeLimit(.minutes(1))) struct ReadmeFrameTests {
  @Test func readmeShowsTheProgramAsItIs() async throws {
    let frame = try await Scaleview.run(Scaleview.sample, "--script", "", "--size", "100x32")

    #expect(frame.status == 0, "\(frame.errors)")
    try expectReadmeSection("\n```\n\(frame.output)```\n\n", named: "frame")
  }
}
