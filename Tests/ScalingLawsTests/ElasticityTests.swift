import RealModule
import ScalingLaws
import TestSupport
import Testing

/// The slope of a law in its inputs.
@Suite struct ElasticityTests {
  // Oracle: the slope of (x_c / x)^α in logarithms is -α.
  @Test(arguments: [
    (LawFamily.kaplanN, Quantity.params), (.kaplanD, .tokens), (.kaplanCmin, .compute),
  ])
  func aPurePowerLawHasItsExponent(family: LawFamily, quantity: Quantity) throws {
    let law = ScalingLaw(family)
    var inputs = Quantities()
    inputs[quantity] = 3e9

    let slope = try #require(law.elasticity(of: quantity, at: inputs))

    let exponent = try #require(law.coefficients.min { $0.magnitude < $1.magnitude })
    #expect(slope.isNear(-exponent, within: 1e-8))
  }

  // Oracle: ∂ ln L / ∂ ln N = -α A N^-α / L, and the same of D, by hand.
  @Test func chinchillaHasTheDerivativeOfItsFormula() throws {
    let law = ScalingLaw(.chinchilla)
    let (params, tokens) = (1.3e9, 2.6e10)
    let value = { (symbol: String) in law[symbol] ?? .nan }
    let termN = value("A") * Double.pow(params, -value("alpha"))
    let termD = value("B") * Double.pow(tokens, -value("beta"))
    let loss = value("E") + termN + termD
    let inputs = Quantities(params: params, tokens: tokens)

    let slopeN = try #require(law.elasticity(of: .params, at: inputs))
    let slopeD = try #require(law.elasticity(of: .tokens, at: inputs))

    #expect(slopeN.isNear(-value("alpha") * termN / loss, within: 1e-8))
    #expect(slopeD.isNear(-value("beta") * termD / loss, within: 1e-8))
  }

  @Test func whatIsNoInputOrOutsideHasNoSlope() {
    let law = ScalingLaw(.chinchilla)

    #expect(law.elasticity(of: .compute, at: [.params: 1e9, .tokens: 1e10]) == nil)
    #expect(law.elasticity(of: .params, at: [.params: 1e9]) == nil)
    #expect(law.elasticity(of: .params, at: [.params: -1, .tokens: 1e10]) == nil)
  }

  // Oracle: compute stands in for the tokens that C = 6ND gives.
  @Test func aMissingInputFollowsFromCompute() {
    let law = ScalingLaw(.chinchilla)
    let tokens = Compute.tokens(compute: 6e20, params: 1e9)

    let derived = law.elasticity(of: .params, at: [.params: 1e9, .compute: 6e20])

    #expect(derived == law.elasticity(of: .params, at: [.params: 1e9, .tokens: tokens]))
  }
}
