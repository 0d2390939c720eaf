import Testing

@testable import PlotKit

@Suite struct PointThinningTests {
  /// Points along a falling curve, some on top of each other.
  private let series = PointSeries(
    (0..<20_000).map { 1e6 * Double(1 + $0 % 5000) },
    (0..<20_000).map { 2 + 3 / Double(1 + $0 % 5000) })

  @Test func noPointIsLost() {
    let thinned = series.thinned(columns: 40, rows: 20)

    #expect(thinned.count < 200)
    #expect(thinned.weights.reduce(0, +) == 20_000)
  }

  @Test func thoseThatStayArePointsOfTheSeries() {
    let thinned = series.thinned(columns: 40, rows: 20)
    let all = Set(zip(series.xs, series.ys).map { "\($0) \($1)" })

    #expect(zip(thinned.xs, thinned.ys).allSatisfy { all.contains("\($0) \($1)") })
    #expect(thinned.xs.min() == 1e6 && thinned.ys.max() == 5)
  }

  @Test func equalPointsBecomeOne() {
    let same = PointSeries([3, 3, 3], [2, 2, 2]).thinned(columns: 8, rows: 8)

    #expect(same == PointSeries([3], [2], weights: [3]))
  }

  @Test func aSeriesWithoutLogarithmsStaysAsItIs() {
    let negative = PointSeries([-1, 0], [1, 1])

    #expect(negative.thinned(columns: 8, rows: 8) == negative)
  }
}
