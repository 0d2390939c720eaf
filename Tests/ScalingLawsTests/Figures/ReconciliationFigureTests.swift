import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite struct ReconciliationFigureTests {
  // Oracle: Pearce and Song 2024, by least squares with equal weights in ln N over Kaplan's range of
  // sizes; the paper's own weights give 0.78 and 0.74.
  @Test(arguments: [("epoch", 0.79), ("hoffmann-tex4", 0.76)])
  func growthOverKaplansRangeIsNearKaplans(preset: String, slope: Double) throws {
    let law = try ScalingLaw(.pearceCompute, preset: preset)
    let logSizes = (0..<100).map { Double.log(768) + Double($0) / 99 * Double.log(1.5e9 / 768) }
    let logBudgets = try logSizes.map {
      Double.log(try #require(law.value(at: [.nonVocabularyParams: Double.exp($0)])))
    }

    #expect(leastSquaresSlope(logBudgets, logSizes).isNear(slope, within: 0, absolute: 0.005))
  }

  // Oracle: Pearce and Song 2024, equation 20: β/(α/3+β) for small models, β/(α+β) for large ones.
  @Test func growthGoesFromTheSmallToTheLargeLimit() throws {
    let law = ScalingLaw(.pearceExponent)

    let small = try #require(law.value(at: [.nonVocabularyParams: 1e-12]))
    let large = try #require(law.value(at: [.nonVocabularyParams: 1e40]))

    let limit = PearceSong.smallModelGrowth(paramsExponent: 0.3478, tokensExponent: 0.3658)
    #expect(small.isNear(limit, within: 1e-9))
    #expect(large.isNear(0.3658 / (0.3478 + 0.3658), within: 1e-9))
  }

  private func leastSquaresSlope(_ x: [Double], _ y: [Double]) -> Double {
    let count = Double(x.count)
    let (meanX, meanY) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
    let covariance = zip(x, y).map { ($0 - meanX) * ($1 - meanY) }.reduce(0, +)
    return covariance / x.map { ($0 - meanX) * ($0 - meanX) }.reduce(0, +)
  }
}
