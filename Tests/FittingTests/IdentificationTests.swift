import Fitting
import ScalingLaws
import TestSupport
import Testing

@Suite struct IdentificationTests {
  // Oracle: ../shared/reference/FITS.md, "Traps": seven runs near 20 tokens/param.
  @Test(.enabled(if: Shared.isPresent, "needs ../shared"), arguments: ["loss", "loss_hf_card"])
  func sevenRunsAtOneRatioAreRefused(column: String) throws {
    let runs = try FitData.runs("cerebras_gpt", loss: column)
    let fit = try LawFitter(FitRequest(.chinchilla, runs: runs)).fit()
    let identification = fit.identification

    #expect(!identification.isIdentified)
    let reason = try #require(identification.reasons.first)
    #expect(reason.hasPrefix("these 7 runs do not identify"))
    #expect(reason.hasSuffix("(all near 20 tokens/param)"))
  }

  @Test func runsAtOneSizeDoNotShowItsEffect() throws {
    let law = ScalingLaw(.chinchilla)
    let runs = (0..<20).map { index in
      let tokens = 1e9 * Double(index + 1)
      return TrainingRun(
        params: 1e9, tokens: tokens, loss: law.loss(params: 1e9, tokens: tokens) ?? 1)
    }
    let identification = try LawFitter(FitRequest(.chinchilla, runs: runs)).fit().identification

    #expect(!identification.isIdentified)
    #expect(identification.reasons.first?.contains("(all at one N)") == true)
  }

  @Test(arguments: [20.0, 137.0])
  func tokensThatFollowFromParamsAreNoEvidence(ratio: Double) throws {
    let law = ScalingLaw(.chinchilla)
    let runs = (0..<40).map { index in
      let params = 1e7 * Double(index + 1)
      let loss = law.loss(params: params, tokens: ratio * params) ?? 1
      return TrainingRun(
        params: params, tokens: ratio * params, loss: loss * (index % 2 == 0 ? 1.002 : 0.998))
    }
    let identification = try LawFitter(FitRequest(.chinchilla, runs: runs)).fit().identification

    #expect(!identification.isIdentified)
    #expect(
      identification.reasons.first?.contains("(all near \(Int(ratio)) tokens/param)") == true)
  }

  @Test func whatIsFixedNeedsNoEvidence() throws {
    let law = ScalingLaw(.chinchilla)
    let runs = (0..<20).map { index in
      let tokens = 1e9 * Double(index + 1)
      return TrainingRun(
        params: 1e9, tokens: tokens, loss: law.loss(params: 1e9, tokens: tokens) ?? 1)
    }
    let known = FitConstraints(fixed: [0: law.coefficients[0], 3: law.coefficients[3]])
    let fit = try LawFitter(FitRequest(.chinchilla, runs: runs, constraints: known)).fit()

    #expect(fit.identification.isIdentified)
  }

  @Test func goodRunsAreAccepted() throws {
    let runs = FitData.synthetic(ScalingLaw(.chinchilla), count: 60, noise: 0.01)
    let fit = try LawFitter(FitRequest(.chinchilla, runs: runs)).fit()

    #expect(fit.identification.isIdentified)
    #expect(fit.identification.openCoefficients == [])
  }
}
