import RealModule
import TestSupport
import Testing

@testable import ScalingLaws

@Suite struct PolynomialTests {
  struct Values: Decodable {
    let exp: [Pair]
    let expMinusOne: [Pair]
    let gammaTwo: [Pair]
    let log: [Pair]
    let logOnePlus: [Pair]
  }

  struct Pair: Decodable {
    let x: Double
    let y: Double
  }

  // Oracle: exp at 40 digits, from Tests/Oracles/kernel.py, and the library's own.
  @Test func exponentialAgreesWithTheLibrary() throws {
    let pairs = try Oracle.read("kernel.json", as: Values.self).exp

    for pair in pairs {
      let value = Polynomial.exp(pair.x)
      #expect(value.isNear(pair.y, within: 6e-15), "exp \(pair.x)")
      #expect(value.isNear(Double.exp(pair.x), within: 6e-15), "exp \(pair.x)")
    }

    #expect(pairs.count > 100)
  }

  // Oracle: ln at 40 digits, from Tests/Oracles/kernel.py, and the library's own.
  @Test func logarithmAgreesWithTheLibrary() throws {
    let pairs = try Oracle.read("kernel.json", as: Values.self).log

    for pair in pairs {
      let value = Polynomial.log(pair.x)
      #expect(value.isNear(pair.y, within: 6e-15), "log \(pair.x)")
      #expect(value.isNear(Double.log(pair.x), within: 6e-15), "log \(pair.x)")
    }

    #expect(pairs.count > 100)
  }

  // Oracle: ln(1 + x) at 40 digits, from Tests/Oracles/kernel.py, and the library's own.
  @Test func logarithmOfOnePlusKeepsEveryDigitOfASmallNumber() throws {
    let pairs = try Oracle.read("kernel.json", as: Values.self).logOnePlus

    for pair in pairs {
      let value = Polynomial.log(onePlus: pair.x)
      #expect(value.isNear(pair.y, within: 1e-15), "log 1 + \(pair.x)")
      #expect(value.isNear(Double.log(onePlus: pair.x), within: 1e-15), "log 1 + \(pair.x)")
    }

    #expect(pairs.count > 100)
  }

  // Oracle: exp − 1 at 40 digits, from Tests/Oracles/kernel.py.
  @Test func exponentialMinusOneKeepsEveryDigitOfASmallNumber() throws {
    let pairs = try Oracle.read("kernel.json", as: Values.self).expMinusOne

    for pair in pairs {
      #expect(Polynomial.expMinusOne(pair.x).isNear(pair.y, within: 6e-15), "exp \(pair.x) - 1")
    }

    #expect(pairs.count > 100)
  }

  // Oracle: 1 − (1 + x) exp −x at 100 digits, from Tests/Oracles/kernel.py.
  @Test func gammaOfTwoKeepsItsDigits() throws {
    let pairs = try Oracle.read("kernel.json", as: Values.self).gammaTwo

    for pair in pairs {
      #expect(Polynomial.gammaTwo(pair.x).isNear(pair.y, within: 2e-14), "\(pair.x)")
    }

    #expect(pairs.count > 100)
  }

  @Test func exponentialIsHeldAtItsEnds() {
    #expect(Polynomial.exp(-1e9) == Polynomial.exp(-708))
    #expect(Polynomial.exp(.infinity) == Polynomial.exp(709))
    #expect(Polynomial.exp(.nan).isNaN)
  }

  @Test(arguments: [0, -0.0, -1, -Double.infinity, .infinity, .nan])
  func logarithmOutsideItsDomainIsNaN(x: Double) {
    #expect(Polynomial.log(x).isNaN)
  }

  @Test func logarithmOfOnePlusNaNIsNaN() {
    #expect(Polynomial.log(onePlus: .nan).isNaN)
  }
}
