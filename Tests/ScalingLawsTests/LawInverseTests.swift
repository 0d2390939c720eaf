import ScalingLaws
import TestSupport
import Testing

@Suite struct LawInverseTests {
  /// The laws that are no fits of runs and have a closed form for what they take.
  static let families: [LawFamily] = [
    .deepseekBatch, .deepseekLR, .stepBatch, .stepLR, .porianBatch, .porianLR, .bjorckLR,
    .minicpmBatch, .deepseekSize, .deepseekTokens, .llama3Tokens, .llama3Params, .llama3Match,
    .minicpmRatio, .gpt3, .ho, .hernandezTransfer, .taoParams, .taoVocabularyCompute,
    .taoVocabulary, .gadreError, .henighanN, .henighanC, .henighanNopt, .ditParams, .ditTokens,
    .ditLoss, .ditFID, .clarkDense, .repeatedSampling, .michaud, .pearceParams, .kumar, .krajewski,
    .busbridge, .devriesOverhead,
  ]

  // Oracle: the law itself, asked at the solution.
  @Test(arguments: families)
  func lawOfItsInverseIsTheTarget(family: LawFamily) throws {
    for item in try LawOracle.evaluations(of: family) where item.value > 0 {
      let law = try item.scalingLaw()
      for input in family.description.inputs {
        let found = try law.solve(for: input, reaching: item.value, at: item.quantities())
        var solved = try item.quantities()
        solved[input] = found
        let value = try #require(law.value(at: solved))
        #expect(value.isNear(item.value, within: 1e-12), "\(item) \(input)")
      }
    }
  }
}
