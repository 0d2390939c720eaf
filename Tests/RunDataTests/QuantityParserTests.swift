import RunData
import ScalingLaws
import Testing

@Suite struct QuantityParserTests {
  // Oracle: the decimal numbers moved by hand; a PF-day is 8.64e19 FLOPs by definition.
  @Test(arguments: [
    ("70B", Quantity.params, 7e10), ("70b", .params, 7e10), ("70 B", .params, 7e10),
    ("70G", .params, 7e10), ("1.4T", .tokens, 1.4e12), ("100k", .params, 1e5),
    ("0.35M", .params, 350_000), ("70.1B", .params, 70_100_000_000), ("7e10", .params, 7e10),
    ("7E+10", .params, 7e10), ("+7", .params, 7), (".5", .loss, 0.5), ("5.", .loss, 5),
    ("1_000_000", .params, 1e6), ("1_0.0_1", .loss, 10.01), (" 3.2\t", .loss, 3.2),
    ("300B tokens", .tokens, 3e11), ("70B params", .params, 7e10), ("1e21 FLOPs", .compute, 1e21),
    ("3640PF-days", .compute, 3.14496e23), ("3640 PFd", .compute, 3.14496e23),
    ("3.64e3 pf_days", .compute, 3.14496e23), ("1 PF-day", .compute, 8.64e19),
    ("1e21", .compute, 1e21), ("2 nats/token", .loss, 2), ("1.4 trillion", .tokens, 1.4e12),
  ])
  func aNumberWithItsSuffixIsRead(text: String, quantity: Quantity, value: Double) {
    #expect(parseQuantity(text, as: quantity) == value)
  }

  @Test(arguments: [
    ("", Quantity.params, QuantityError.notANumber), ("B", .params, .notANumber),
    ("abc", .params, .notANumber), (".", .params, .notANumber), ("e5", .params, .notANumber),
    ("+", .params, .notANumber), ("1 2", .params, .notANumber), ("1..2", .params, .notANumber),
    ("1_", .params, .notANumber), ("1__0", .params, .notANumber), ("_1", .params, .notANumber),
    ("--1", .params, .notANumber), ("1,000", .params, .groupedDigits),
    ("1,5", .loss, .groupedDigits), ("0", .params, .notPositive), ("-3", .loss, .notPositive),
    ("0e99", .params, .notPositive), ("nan", .params, .outOfRange), ("-Inf", .params, .outOfRange),
    ("infinity", .loss, .outOfRange), ("1e999999999999999999999", .params, .outOfRange),
    ("1e-999", .params, .outOfRange), ("1e101", .params, .outOfRange),
    ("1e", .params, .unknownSuffix), ("70BB", .params, .unknownSuffix),
    ("70 tokens", .params, .unknownSuffix), ("3 PF-days", .params, .unknownSuffix),
    ("3M", .loss, .unknownSuffix), ("5 TFLOPs", .compute, .unknownSuffix),
    ("0x1p3", .params, .unknownSuffix),
  ])
  func whatIsNoValueSaysWhy(text: String, quantity: Quantity, reason: QuantityError) {
    #expect(throws: reason) { try readQuantity(text, as: quantity) }
    #expect(parseQuantity(text, as: quantity) == nil)
  }

  @Test func everyReasonSaysWhatIsExpectedOfEveryQuantity() {
    let reasons: [QuantityError] = [
      .notANumber, .notPositive, .outOfRange, .groupedDigits, .unknownSuffix, .unitGivenTwice,
    ]
    for quantity in Quantity.allCases {
      let texts = reasons.map { $0.expected(of: quantity) }

      #expect(texts.allSatisfy { $0.hasPrefix("a ") })
      #expect(Set(texts).count == reasons.count)
    }
  }
}
