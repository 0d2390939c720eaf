import CellKit
import Testing

@testable import ScaleviewUI

@Suite struct ShortNamesTests {
  static let names = [
    ["pythia-deduped-learning-rate-1e-4.csv", "pythia-deduped-learning-rate-3e-4.csv"],
    ["small-models-of-the-first-sweep.csv", "large-models-of-the-first-sweep.csv"],
    ["the-sweep-of-may-a-with-warmup.csv", "the-sweep-of-may-b-with-warmup.csv"],
    ["長い名前のファイル・一番目.csv", "長い名前のファイル・二番目.csv"],
  ]

  @Test(arguments: names)
  func longNamesCanBeToldApart(names: [String]) {
    let short = ShortNames.fitting(names, columns: 18)

    #expect(Set(short).count == names.count)
    #expect(short.allSatisfy { $0.columnWidth <= 18 && $0.contains("…") })
  }

  @Test func startAndEndOfANameAreKept() {
    #expect(ShortNames.fitting(["a-long-name-of-a-file.csv"], columns: 11) == ["a-lon…e.csv"])
  }

  @Test func namesThatFitStayAsTheyAre() {
    #expect(ShortNames.fitting(["runs.csv", "more.csv"], columns: 8) == ["runs.csv", "more.csv"])
  }
}
