import ScalingLaws
import TestSupport
import Testing

@Suite struct VocabularyFigureTests {
  // Oracle: Tao 2024: 70B parameters of width 8192 take 212K, 231K and 218K tokens by its three
  // approaches; the paper says "at least 216K".
  @Test(arguments: [("approach-1", 212e3), ("approach-2", 231e3)])
  func vocabularyOf70BIsThePrintedOne(preset: String, vocabulary: Double) throws {
    let law = try ScalingLaw(.taoVocabulary, preset: preset)

    let params = try #require(law.value(at: [.nonVocabularyParams: 70e9]))

    #expect((params / 8192).isNear(vocabulary, within: 0.003))
  }

  @Test func vocabularyOf70BByLossIsThePrintedOne() throws {
    let inputs: Quantities = [.nonVocabularyParams: 70e9, .width: 8192]

    let vocabulary = try #require(ScalingLaw(.taoBestVocabulary).value(at: inputs))

    #expect(vocabulary.isNear(218e3, within: 0.003))
  }

  // Oracle: Tao 2024, approach 1: both laws at the budget of which the size is the best.
  @Test func vocabularyBySizeIsThatByCompute() throws {
    let budget: Quantities = [.compute: 1e23]
    let params = try #require(ScalingLaw(.taoParams).value(at: budget))

    let bySize = try #require(ScalingLaw(.taoVocabulary).value(at: [.nonVocabularyParams: params]))

    let byCompute = try #require(ScalingLaw(.taoVocabularyCompute).value(at: budget))
    #expect(bySize.isNear(byCompute, within: 1e-13))
  }

  @Test func tokensACharacterAreConstantBeyondTheFit() {
    let law = ScalingLaw(.taoTokens)

    #expect(law.value(at: [.vocabulary: 2e5]) == law.value(at: [.vocabulary: 1e6]))
  }

  // Oracle: arithmetic: 1 + D_T/D_F; transfer matters less, the more data there are.
  @Test func transferCountsMostWhereDataAreFew() throws {
    let law = ScalingLaw(.hernandezMultiplier)

    let multipliers = [1e5, 1e7, 1e9].compactMap {
      law.value(at: [.tuningData: $0, .params: 1e9])
    }

    #expect(multipliers.count == 3 && multipliers == multipliers.sorted(by: >))
    #expect(multipliers.allSatisfy { $0 > 1 })
  }
}
