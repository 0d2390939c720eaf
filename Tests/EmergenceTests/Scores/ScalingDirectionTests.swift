import Emergence
import Testing

@Suite struct ScalingDirectionTests {
  // The series of EMERGENCE.md, and what their names say.
  @Test(arguments: [
    ([0, 0.25, 0.5, 0.75, 1], ScalingDirection.rising),
    ([0.01, 0.02, 0.01, 0.02, 1], .rising),
    ([1, 0.75, 0.5, 0.25, 0], .inverse),
    ([0.5, 0.3, 0.1, 0.3, 0.9], .uShaped),
    ([0.1, 0.3, 0.9, 0.3, 0.2], .invertedU),
    ([0.1, 0.9, 0.1, 0.9, 0.1], .wavy),
    ([0.2, 0.2, 0.2], .flat),
    ([0.7], .flat),
    ([], .flat),
  ])
  func aDirectionIsWhatTheSeriesShows(values: [Double], direction: ScalingDirection) {
    #expect(ScalingDirection(values) == direction)
    #expect(ScalingDirection(values.map { 3 - $0 }, isHigherBetter: false) == direction)
  }

  @Test func whatIntervalsCoverIsNoChange() {
    let hits = [12, 9, 13, 10]
    let few = hits.map { ProportionInterval.wilson(hits: $0, of: 40) }
    let many = hits.map { ProportionInterval.wilson(hits: 100 * $0, of: 4000) }
    let values = hits.map { Double($0) / 40 }

    #expect(ScalingDirection(values, intervals: few) == .flat)
    #expect(ScalingDirection(values, intervals: many) == .wavy)
  }

  @Test func aSlowChangeCountsOnceItIsWide() {
    let values = (0..<40).map { 0.9 - Double($0) / 100 }
    let intervals = values.map {
      ProportionInterval.wilson(hits: Int(($0 * 1000).rounded()), of: 1000)
    }

    #expect(ScalingDirection(values, intervals: intervals) == .inverse)
  }
}
