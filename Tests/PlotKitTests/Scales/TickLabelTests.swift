import CellKit
import Testing

@testable import PlotKit

@Suite struct TickLabelTests {
  // Oracle: written down by hand from the meaning of the suffixes.
  @Test(arguments: [
    (1, 6, "1M"), (2, 7, "20M"), (15, 8, "1.5B"), (1, 12, "1T"), (1, 14, "100T"), (1, 15, "1e15"),
    (25, 2, "2.5k"), (1, 3, "1k"), (999, 0, "999"), (3, -1, "0.3"), (1, -3, "0.001"),
    (2, -5, "2e-5"), (0, 0, "0"), (0, 7, "0"), (-5, -2, "-0.05"), (-15, 5, "-1.5M"), (10, -1, "1"),
  ])
  func suffixLabelsAreExact(mantissa: Int, exponent: Int, label: String) {
    let format = TickFormat(style: .suffix, isASCII: false)

    #expect(format.label(DecimalNumber(mantissa: mantissa, exponent: exponent)) == label)
  }

  // Oracle: written down by hand.
  @Test(arguments: [
    (1, 9, "10⁹", "1e9"), (2, 18, "2×10¹⁸", "2e18"), (1, -7, "10⁻⁷", "1e-7"), (1, 2, "100", "100"),
    (1, 3, "10³", "1e3"),
    (-1, 9, "-10⁹", "-1e9"), (25, 8, "2.5×10⁹", "2.5e9"), (1, 0, "1", "1"),
  ])
  func powersBecomePlainWhereOnlyASCIIIsShown(
    mantissa: Int, exponent: Int, label: String, ascii: String
  ) {
    let number = DecimalNumber(mantissa: mantissa, exponent: exponent)

    #expect(TickFormat(style: .superscript, isASCII: false).label(number) == label)
    #expect(TickFormat(style: .superscript, isASCII: true).label(number) == ascii)
    #expect(TickFormat(style: .exponent, isASCII: false).label(number) == ascii)
  }

  @Test func evenStepsShareTheirDecimals() {
    let format = TickFormat(style: .suffix, isASCII: false)
    let values = [0, 25, 50, 75, 100].map { DecimalNumber(mantissa: $0, exponent: -2) }

    #expect(
      format.labels(values, isAligned: true) == ["0.00", "0.25", "0.50", "0.75", "1.00"])
    #expect(format.labels(values, isAligned: false) == ["0", "0.25", "0.5", "0.75", "1"])
  }

  @Test(arguments: [(3, -1, 0.3), (7, 22, 7e22), (1, -30, 1e-30), (1, 300, 1e300), (49, -5, 49e-5)])
  func valuesAreTheNearestBinaryNumbers(mantissa: Int, exponent: Int, value: Double) {
    #expect(DecimalNumber(mantissa: mantissa, exponent: exponent).value == value)
  }
}
