import RealModule
import Testing

@testable import PlotKit

@Suite struct ScaleTests {
  @Test func positionsRunFromZeroToOne() throws {
    let log = try #require(LogScale(1e6...1e10))
    let linear = try #require(LinearScale(-2...6))

    #expect(log.position(of: 1e6) == 0)
    #expect(log.position(of: 1e8).isApproximatelyEqual(to: 0.5))
    #expect(log.position(of: 1e10).isApproximatelyEqual(to: 1))
    #expect([-2.0, 2, 6].map(linear.position) == [0, 0.5, 1])
  }

  @Test func valuesUndoPositions() throws {
    let scales: [Scale] = [
      .log(try #require(LogScale(3e-5...7e21))), .linear(try #require(LinearScale(-4...1e9))),
    ]
    for scale in scales {
      for position in [0, 0.1, 0.37, 0.99, 1] {
        let back = scale.position(of: scale.value(at: position))
        #expect(back.isApproximatelyEqual(to: position, absoluteTolerance: 1e-12))
      }
    }
  }

  @Test func valuesWithoutALogarithmHaveNoPosition() throws {
    let log = try #require(LogScale(1...10))

    #expect(log.position(of: -1).isNaN)
    #expect(log.position(of: 0) == -.infinity)
  }

  @Test(arguments: [0.0...1, -1.0...1, 1.0 ... .infinity, 5.0...5])
  func logarithmsNeedAPositiveDomain(domain: ClosedRange<Double>) {
    #expect(LogScale(domain) == nil)
  }

  @Test func coveringRefusesOnlyWhatHasNoLogarithm() {
    #expect(LogScale(covering: 0...1) == nil)
    #expect(LogScale(covering: -3...1) == nil)
    #expect(LogScale(covering: 5...5) != nil)
    #expect(LinearScale(covering: -.infinity...1) == nil)
    #expect(LinearScale(covering: 0...0) != nil)
  }

  private static let logExtents: [ClosedRange<Double>] = [
    1e6...2e10, 768...1.5e9, 1.9...8, 3...3, 1e-300...1e300, 1.00001e9...1.00002e9,
  ]

  @Test(arguments: logExtents)
  func logDomainsShowTheWholeExtentWithLittleAir(extent: ClosedRange<Double>) throws {
    let scale = try #require(LogScale(covering: extent))
    let lower = scale.position(of: extent.lowerBound)
    let upper = scale.position(of: extent.upperBound)

    #expect(lower > 0 && upper < 1)
    if extent.upperBound > extent.lowerBound { #expect(lower < 0.07 && upper > 0.93) }
  }

  private static let linearExtents: [ClosedRange<Double>] = [
    0...1, 0...3.1e9, -0.06...0.06, 5...5, 0...0, 1e9...1_000_000_003, -7 ... -5,
  ]

  @Test(arguments: linearExtents)
  func linearDomainsShowTheWholeExtent(extent: ClosedRange<Double>) throws {
    let domain = try #require(LinearScale(covering: extent)).domain

    #expect(domain.lowerBound <= extent.lowerBound && domain.upperBound >= extent.upperBound)
    if extent.lowerBound > 0 || extent == 0...1 { #expect(domain.lowerBound >= 0) }
  }

  // Oracle: by hand.
  @Test func domainsEndAtRoundValues() throws {
    #expect(LogScale(covering: 1e6...1e12)?.domain == 5e5...2e12)
    #expect(LogScale(covering: 1.9...8)?.domain == 1.8...8.5)
    #expect(LinearScale(covering: 0...1)?.domain == 0...1.04)
  }

  @Test func samplesReachBothEnds() throws {
    let scale = Scale.log(try #require(LogScale(3...7e9)))
    let samples = scale.samples(160)

    #expect(samples.count == 160)
    #expect(samples.first == 3 && samples.last == 7e9)
    #expect(samples == samples.sorted())
    #expect(scale.samples(0).isEmpty)
  }
}
