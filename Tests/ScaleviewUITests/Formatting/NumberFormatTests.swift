import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// Numbers as text; the expected texts are by hand.
@Suite struct NumberFormatTests {
  @Test(arguments: [
    (0.34, 4, "0.3400"), (0, 2, "0.00"), (-0.0, 1, "0.0"), (-1.5, 1, "-1.5"), (-0.04, 1, "0.0"),
    (999.95, 1, "1000.0"), (0.00005, 4, "0.0001"), (12, 0, "12"), (0.5, 0, "1"),
    (1e15, 0, "1000000000000000"),
    (.nan, 2, "nan"), (.infinity, 2, "inf"), (-.infinity, 2, "-inf"),
  ])
  func fixedHasSoManyDecimals(value: Double, decimals: Int, text: String) {
    #expect(NumberFormat.fixed(value, decimals) == text)
  }

  @Test(arguments: [
    (482.01, 4, "4.820e2"), (6.4e13, 4, "6.400e13"), (9.9999e5, 3, "1.00e6"), (1, 3, "1.00e0"),
    (-9.9999e5, 3, "-1.00e6"), (5.76e23, 3, "5.76e23"), (1e-300, 2, "1.0e-300"),
    (1e300, 2, "1.0e300"), (0, 3, "0.00"), (.nan, 3, "nan"),
    (1e23, 3, "1.00e23"),
  ])
  func scientificHasOneDigitBeforeThePoint(value: Double, digits: Int, text: String) {
    #expect(NumberFormat.scientific(value, digits: digits) == text)
  }

  @Test(arguments: [
    (1.94, "1.94"), (22, "22"), (3e-5, "3e-5"), (0.001, "0.001"), (0.12345, "0.123"), (0, "0"),
    (-2.5, "-2.5"), (100, "100"), (999.5, "1000"), (1.2e-7, "1.2e-7"), (1e9, "1e9"),
    (123456, "123000"), (1234567, "1230000"), (.nan, "nan"), (-.infinity, "-inf"),
    (0.00099996, "0.001"),
  ])
  func significantHasAtMostThreeDigits(value: Double, text: String) {
    #expect(NumberFormat.significant(value) == text)
  }

  @Test(arguments: [
    (768, "768"), (999.4, "999"), (1000, "1k"), (1e3, "1k"), (12_345, "12.3k"), (999_499, "999k"),
    (999_950, "1M"), (7e10, "70B"), (1.4e12, "1.4T"), (5e15, "5e15"), (0, "0"), (-7e10, "-70B"),
    (0.5, "0.5"), (2.22e9, "2.22B"), (9.999e11, "1T"), (9.999e14, "1e15"), (999.95, "1k"),
    (.nan, "nan"), (1e300, "1e300"), (.infinity, "inf"),
  ])
  func suffixedUsesThousands(value: Double, text: String) {
    #expect(NumberFormat.suffixed(value) == text)
  }

  @Test(arguments: [
    (Quantity.params, 7e10, "70B"), (.tokens, 1.4e12, "1.4T"), (.compute, 5.76e23, "5.76e23"),
    (.compute, 1e18, "1e18"), (.compute, 9.999e20, "1e21"), (.loss, 1.93664, "1.937"),
    (.compute, 1.3e22, "1.3e22"),
    (.loss, .nan, "nan"), (.params, 768, "768"),
  ])
  func quantitiesAreReadAsInPapers(quantity: Quantity, value: Double, text: String) {
    #expect(quantity.formatted(value) == text)
  }

  @Test(arguments: [
    0.076, 6.4e13, 482.01, -0.1, 0, 1, 1e6, 123_456_789, 1.6933736809989528, 1e20, 3.1e8, -2.5e17,
    .leastNonzeroMagnitude, 1e300,
  ])
  func exactReadsBackAsTheSameNumber(value: Double) {
    let text = NumberFormat.exact(value)

    #expect(Double(text) == value)
    #expect(!text.hasSuffix(".0") && !text.contains("+"), "\(text)")
  }

  @Test func withoutDustChangesNothingButTheTail() {
    // Oracle: the decimal literals themselves, which have at most twelve digits.
    for value in [0.1 + 0.2, 0.34 + 0.001, 1.1 * 3, 0.7 + 0.1] {
      let clean = NumberFormat.withoutDust(value)
      #expect("\(clean)".count <= 5)
      #expect(clean.isNear(value, within: 1e-12))
    }
    for value in [0, 1, -0.3478, 6.4e13, 482.01, .leastNonzeroMagnitude, 1e300, -1e-300, .infinity]
    {
      #expect(NumberFormat.withoutDust(value) == value)
    }
    #expect(NumberFormat.withoutDust(.nan).isNaN)
  }

  @Test func textsReadBackAsTheValue() {
    for exponent in stride(from: -290.0, through: 290, by: 7.3) {
      let value = 1.2345678 * .exp10Approximation(exponent)
      for text in [
        NumberFormat.scientific(value, digits: 4), NumberFormat.significant(value, digits: 4),
      ] {
        #expect(Double(text)?.isNear(value, within: 6e-4) == true, "\(value) is \(text)")
      }
    }
  }

  @Test(arguments: [
    .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, -1e308,
  ])
  func extremesAreTextToo(value: Double) {
    for text in [
      NumberFormat.fixed(value, 3), NumberFormat.scientific(value, digits: 3),
      NumberFormat.significant(value), NumberFormat.suffixed(value),
    ] {
      #expect(!text.isEmpty)
      #expect(!text.contains("inf") && !text.contains("nan"), "\(value) is \(text)")
    }
  }
}

extension Double {
  /// *10^x* by repeated multiplication: exact enough for a comparison of four digits.
  fileprivate static func exp10Approximation(_ exponent: Double) -> Double {
    let whole = Int(exponent.rounded())
    let factor = whole < 0 ? 0.1 : 10
    return (0..<abs(whole)).reduce(1.0) { power, _ in power * factor }
  }
}
