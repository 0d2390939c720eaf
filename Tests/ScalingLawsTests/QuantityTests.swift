import ScalingLaws
import Testing

@Suite struct QuantityTests {
  @Test(arguments: Quantity.allCases)
  func everyQuantityIsDescribed(quantity: Quantity) {
    #expect(!quantity.symbol.isEmpty && !quantity.name.isEmpty)
    #expect(quantity.rawValue.utf8.allSatisfy { $0 < 128 && $0 != UInt8(ascii: "-") })
    #expect(quantity.domain.contains(0.5) || quantity.domain.contains(1))
    #expect(!quantity.domain.contains(.nan) && !quantity.domain.contains(.infinity))
  }

  @Test(arguments: [
    (QuantityDomain.positive, [1e-300, 1e300], [0, -1]), (.notNegative, [0, 2], [-1e-9]),
    (.fromOne, [1, 3], [0.999]), (.fraction, [0, 1, 0.5], [1.001, -0.1]),
    (.belowOne, [0, 0.999], [1, -0.1]), (.real, [-1e300, 0], []),
  ])
  func domainHoldsWhatItSays(domain: QuantityDomain, inside: [Double], outside: [Double]) {
    #expect(inside.allSatisfy(domain.contains))
    #expect(!outside.contains(where: domain.contains))
    #expect(domain.words.hasPrefix("a "))
  }

  // Oracle: arithmetic: N = √(1.2e20 / (6 × 20)) = 1e9, D = 20 N.
  @Test func ratioAndOneOtherGiveTheRest() {
    let fromCompute = ([.compute: 1.2e20, .tokensPerParam: 20] as Quantities).completed
    let fromParams = ([.params: 1e9, .tokensPerParam: 20] as Quantities).completed
    let fromTokens = ([.tokens: 2e10, .tokensPerParam: 20] as Quantities).completed

    for whole in [fromCompute, fromParams, fromTokens] {
      #expect(whole.params == 1e9 && whole.tokens == 2e10 && whole.compute == 1.2e20)
    }
  }

  @Test func orderOfQuantitiesDoesNotMatter() {
    let first: Quantities = [.batch: 1, .steps: 2, .params: 3]
    var second: Quantities = [.position: 9, .steps: 2, .params: 3, .batch: 1]

    second[.position] = nil

    #expect(first == second && first.hashValue == second.hashValue)
    #expect(first.all.count == 3)
  }
}
