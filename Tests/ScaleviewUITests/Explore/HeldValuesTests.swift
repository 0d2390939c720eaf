import CellKit
import RunData
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// The values at which curves are drawn, and the runs that belong to each.
@Suite struct HeldValuesTests {
  @Test func fewValuesAreTakenAsTheyAre() {
    let held = HeldValues([2e9, 1e8, 2e9, 8e9, 1e8], limit: 5)

    #expect(held.curves == [1e8, 2e9, 8e9])
    #expect(!held.areBinned)
    #expect(held.index(of: 2e9) == 1)
    #expect(held.index(of: 3e9) == nil)
    #expect(held.index(of: nil) == nil)
  }

  @Test func moreThanTheLimitAreThinnedEvenlyWithBothEnds() {
    let held = HeldValues((1...24).map { Double($0) * 1e8 }, limit: 5)

    #expect(held.curves.count == 5)
    #expect(held.curves.first == 1e8)
    #expect(held.curves.last == 24e8)
    #expect(!held.areBinned)
  }

  @Test func manyValuesAreCutIntoBinsOfEqualSize() {
    let values = (1...1000).map { Double($0) }

    let held = HeldValues(values, limit: 5)

    #expect(held.areBinned)
    #expect(held.curves.count == 5)
    for bin in 0..<5 { #expect(values.filter { held.index(of: $0) == bin }.count == 200) }
    for (index, curve) in held.curves.enumerated() { #expect(held.index(of: curve) == index) }
  }

  /// 6ND forth and back leaves a difference in the last digits, which is no other value.
  @Test func valuesThatDifferByRoundingAreOne() {
    let derived = [7e7, 1.6e8, 4.1e8].map { params in
      Quantities(params: params, compute: 6 * params * 3e11).completed.tokens ?? .nan
    }

    let held = HeldValues(derived + [3e11], limit: 5)

    #expect(held.curves.count == 1)
    for value in derived { #expect(held.index(of: value) == 0) }
  }

  @Test func noValuesHaveNoCurves() {
    #expect(HeldValues([], limit: 5).curves.isEmpty)
    #expect(HeldValues([], limit: 5).index(of: 1) == nil)
  }

  @Test func curvesAreAlwaysDifferentAscendingAndAtMostTheLimit() {
    let skewed = Array(repeating: 3e11, count: 4000) + (1...60).map { Double($0) * 1e9 }
    let geometric = (0..<500).map { 1e6 * Double(1 << ($0 % 30)) }
    let lists: [[Double]] = [skewed, geometric, [1], [1, 1 + 1e-9], (1...25).map { Double($0) }]
    for values in lists {
      for limit in [2, 5, 6] {
        let curves = HeldValues(values, limit: limit).curves
        #expect(curves.count <= limit)
        #expect(zip(curves, curves.dropFirst()).allSatisfy { $0 < $1 }, "\(curves)")
        #expect(curves.allSatisfy(values.contains))
      }
    }
  }
}
