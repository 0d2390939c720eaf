import Emergence
import RealModule
import Testing

@Suite struct AbilityReasonTests {
  private func readings(_ count: Int, _ value: (Double) -> Double) -> [AbilityPoint] {
    (0..<count).map { index in
      let place = 2 + 0.2 * Double(index)
      return AbilityPoint(place, value(place) + 0.01 * Double.sin(37 * Double(index * index)))
    }
  }

  @Test(arguments: [AbilityForm.hinge, .chanceSigmoid, .ladderSigmoid])
  func readingsAtChanceSayNothingAboutTheOnset(form: AbilityForm) throws {
    let request = AbilityFitRequest(
      form, points: readings(12) { _ in 0.25 }, chance: .known(0.25))

    let fit = try AbilityFit(request)

    #expect(!fit.isIdentified)
    #expect(fit.reasons.first?.contains("at chance (0.25)") == true, "\(fit.reasons)")
  }

  @Test func aStraightLineDoesNotIdentifyWhereTheErrorLevelsOff() throws {
    let request = AbilityFitRequest(.exponentialError, points: readings(8) { 0.1 + 0.1 * $0 })

    let fit = try AbilityFit(request)

    #expect(!fit.isIdentified)
    #expect(fit.reasons.joined().contains("epsilon"), "\(fit.reasons)")
  }

  @Test func aJumpIsNoSigmoid() throws {
    let points = (0..<10).map { AbilityPoint(Double($0), $0 < 5 ? 0 : 1) }

    let fit = try AbilityFit(AbilityFitRequest(.chanceSigmoid, points: points))

    #expect(!fit.isIdentified)
    #expect(fit.reasons.joined().contains("jump"), "\(fit.reasons)")
  }

  @Test func theFootOfACurveDoesNotIdentifyItsTop() throws {
    let points = readings(8) { 0.9 * Double.exp(-2.5 * ($0 - 1)) }

    let fit = try AbilityFit(AbilityFitRequest(.ladderSigmoid, points: points))

    #expect(!fit.isIdentified, "\(fit.law)")
  }

  @Test func readingsAllAboveChanceDoNotShowTheBend() throws {
    let request = AbilityFitRequest(
      .hinge, points: readings(8) { 0.4 * (6 - $0) }, chance: .known(0.1))

    let fit = try AbilityFit(request)

    #expect(fit.openCoefficients == [2])
    #expect(fit.reasons.joined().contains("beyond the readings"))
  }

  @Test func whatCannotBeFittedIsRefusedInWords() {
    func refusal(_ request: AbilityFitRequest) -> AbilityFitError? {
      do {
        _ = try AbilityFit(request)
        return nil
      } catch { return error }
    }
    let few = readings(3) { $0 }
    let broken = readings(5) { $0 } + [AbilityPoint(1, .nan)]

    #expect(refusal(AbilityFitRequest(.hinge, points: few)) == .tooFewReadings(have: 3, need: 4))
    #expect(refusal(AbilityFitRequest(.hinge, points: broken)) == .notFinite(reading: 5))
    #expect(
      refusal(AbilityFitRequest(.hinge, points: readings(5) { $0 }, chance: .free(0...1)))
        == .chanceUnknown)
    #expect(
      refusal(AbilityFitRequest(.chanceSigmoid, points: readings(5) { $0 }, chance: .known(1)))
        == .chanceOutsideDomain(1))
    #expect(
      "\(AbilityFitError.tooFewReadings(have: 1, need: 3))"
        == "1 different place on the axis cannot fix 3 coefficients; add readings")
  }
}
