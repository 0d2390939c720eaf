import TestSupport
import Testing

/// The frames in the README, which `script/readme` writes.
@Suite(.timeLimit(.minutes(1))) struct ReadmeFrameTests {
  @Test func readmeShowsTheProgramAsItIs() async throws {
    let frame = try await Scaleview.run(Scaleview.sample, "--script", "", "--size", "100x32")

    #expect(frame.status == 0, "\(frame.errors)")
    try expectReadmeSection("\n```\n\(frame.output)```\n\n", named: "frame")
  }

  /// A frame of the tour: its section, and the keys that lead to it.
  struct Stop: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let keys: String
    var size = "80x24"
    var file = "kaplan.csv"
  }

  static let tour = [
    Stop(testDescription: "tour-slider", keys: "S-Right*4"),
    Stop(testDescription: "tour-law", keys: "l,text:chinchilla,Down"),
    Stop(testDescription: "tour-compute", keys: "3", file: "cerebras-gpt.csv"),
    Stop(testDescription: "tour-emergence", keys: "4", size: "100x32"),
    Stop(testDescription: "tour-command", keys: ":,text:export"),
  ]

  @Test(arguments: tour)
  func everyStopOfTheTourIsAsItIs(stop: Stop) async throws {
    let frame = try await Scaleview.run(
      "\(Repository.root)/samples/\(stop.file)", "--script", stop.keys, "--size", stop.size)

    #expect(frame.status == 0, "\(frame.errors)")
    try expectReadmeSection("\n```\n\(frame.output)```\n\n", named: stop.testDescription)
  }
}
