import ScalingLaws
import TestSupport
import Testing

@Suite struct LossUnitTests {
  // Oracle: mpmath at 40 digits; 0.29335 tokens a byte (Gao and others 2020), 4.3 characters a
  // token and 1.4 tokens a word (Kaplan and others 2020, section 6.3).
  @Test(arguments: [
    (LossUnit.nats, 1.7),
    (.bits, 2.4525815695112379),
    (.perplexity, 5.4739473917272001),
    (.bitsPerByte, 0.71946480341612165),
    (.bitsPerChar, 0.57036780686307858),
    (.bitsPerWord, 3.4336141973157331),
  ])
  func aLossOf1p7NatsInEveryUnit(unit: LossUnit, expected: Double) {
    #expect(unit.value(nats: 1.7).isNear(expected, within: 1e-15))
  }

  @Test(arguments: LossUnit.allCases, [1e-6, 0.5, 1.69, 2, 11])
  func everyUnitLeadsBackToNats(unit: LossUnit, nats: Double) {
    #expect(unit.nats(of: unit.value(nats: nats)).isNear(nats, within: 1e-15, absolute: 1e-15))
  }

  @Test(arguments: LossUnit.allCases)
  func everyUnitGrowsWithTheLoss(unit: LossUnit) {
    #expect(unit.value(nats: 2) > unit.value(nats: 1.999))
  }

  @Test(arguments: LossUnit.allCases)
  func whatOneNatIsWorthIsKnownWhereAUnitIsAMultiple(unit: LossUnit) {
    #expect((unit.perNat == nil) == (unit == .perplexity))
    if let perNat = unit.perNat {
      #expect((perNat * 3).isNear(unit.value(nats: 3), within: 1e-15))
    }
  }

  @Test(arguments: LossUnit.allCases)
  func aUnitIsFoundByItsName(unit: LossUnit) throws {
    #expect(try LossUnit.named(unit.id) == unit)
    #expect(try LossUnit.named(unit.id.uppercased().replacing("-", with: "_")) == unit)
    #expect(unit.id.utf8.allSatisfy { $0 < 128 } && unit.axisTitle.utf8.allSatisfy { $0 < 128 })
  }

  @Test func namesOfTheCommandLineAreThose() {
    #expect(
      LossUnit.allCases.map(\.id)
        == ["nats", "bits", "ppl", "bits-per-byte", "bits-per-char", "bits-per-word"])
  }

  @Test func anUnknownUnitIsToldTheNearestOrAll() {
    #expect(throws: UnknownUnit(name: "bit-per-byte", known: LossUnit.allCases.map(\.id))) {
      try LossUnit.named("bit-per-byte")
    }
    let near = UnknownUnit(name: "bit-per-byte", known: LossUnit.allCases.map(\.id))
    let far = UnknownUnit(name: "joules of effort", known: ["nats", "bits"])
    #expect(near.description.contains("did you mean bits-per-byte"))
    #expect(far.description.hasSuffix("the units are nats, bits"))
  }

  @Test func aUnitOfTextNamesTokenizerAndPaper() {
    for unit in [LossUnit.bitsPerByte, .bitsPerChar, .bitsPerWord] {
      #expect(unit.source?.contains("GPT-2 tokenizer") == true)
      #expect(unit.source?.contains("arXiv:") == true)
    }
    #expect(LossUnit.bits.source == nil)
  }

  // Oracle: Kaplan and others 2020, arXiv:2001.08361, section 2.3: WebText2 has 1.62e10 words and
  // 2.29e10 tokens.
  @Test func webTextsTokensPerWordAreThoseOfItsTotals() {
    #expect(TokenRatio.gpt2OnWebTextWords.tokensPerUnit.isNear(2.29e10 / 1.62e10, within: 0.01))
  }

  @Test func aRatioMayBeGivenEitherWay() {
    let direct = TokenRatio(tokensPerUnit: 0.25, of: .char, source: "measured")
    let inverse = TokenRatio(unitsPerToken: 4, of: .char, source: "measured")

    #expect(direct == inverse)
  }

  @Test func anotherTokenizerHasItsOwnRatio() {
    let ratio = TokenRatio(tokensPerUnit: 0.25, of: .byte, source: "measured")
    let unit = LossUnit.bitsPer(ratio)

    #expect(unit.id == "bits-per-byte" && unit.symbol == "bits/byte")
    #expect(unit.value(nats: 0.6931471805599453) == 0.25)
    #expect(unit != .bitsPerByte)
  }
}
