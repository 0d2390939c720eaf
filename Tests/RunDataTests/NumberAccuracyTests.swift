import RunData
import ScalingLaws
import Testing

// Oracle of this suite: the standard library's Double(String), which rounds correctly.
@Suite struct NumberAccuracyTests {
  @Test func randomLiteralsAreReadToTheLastBit() {
    var generator = SeededGenerator(state: 1)
    for _ in 0..<20_000 {
      let literal = randomLiteral(&generator)

      let value = parseQuantity(literal, as: .loss)

      #expect(value == Double(literal), "\(literal)")
    }
  }

  @Test func everyDoubleSurvivesItsOwnDescription() {
    var generator = SeededGenerator(state: 2)
    for _ in 0..<20_000 {
      let bits = UInt64.random(in: (1023 - 330) << 52..<(1023 + 330) << 52, using: &generator)
      let value = Double(bitPattern: bits)

      #expect(parseQuantity(value.description, as: .compute) == value)
    }
  }

  // Halfway cases and their neighbours; 9007199254740993 is 2^53 + 1.
  @Test(arguments: [
    "9007199254740993", "9007199254740992.5", "9007199254740993.0000000000000000001",
    "9007199254740993e22", "9007199254740993e-22", "18446744073709551615", "18446744073709551616",
    "9999999999999999999", "99999999999999999999", "1.00000000000000011102230246251565404236316680",
    "1.00000000000000011102230246251565404236316681", "0.1000000000000000055511151231257827",
    "123456789012345678e10", "5e-27", "18446744073709551615e-27", "18446744073709551615e27",
    "1e23", "8.5e22", "3e28", "7e-28", "0.000000000000000000000000000000000000000001e42",
    "00000000000000000000000000000000000001.5", "1234567890123456789012345678901234567890",
  ])
  func hardLiteralsAreReadToTheLastBit(literal: String) {
    #expect(parseQuantity(literal, as: .params) == Double(literal))
  }

  @Test func aSuffixCostsNoAccuracy() {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<5_000 {
      let digits = Int.random(in: 1...999_999_999, using: &generator)
      let text = "\(digits / 10_000).\(String(digits % 10_000 + 10_000).dropFirst())"

      #expect(parseQuantity(text + "B", as: .params) == Double(text + "e9"))
      #expect(parseQuantity(text + "T", as: .tokens) == Double(text + "e12"))
    }
  }

  @Test func petaflopDaysAreRoundedOnce() throws {
    var generator = SeededGenerator(state: 4)
    for _ in 0..<5_000 {
      let hundredths = Int.random(in: 1...99_999_999, using: &generator)
      let text = "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst())"

      let value = parseQuantity(text + " PF-days", as: .compute)

      #expect(value == Double("\(hundredths * 864)e15"))
    }
  }

  private func randomLiteral(_ generator: inout SeededGenerator) -> String {
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
    }
    let whole = "1" + digits(Int.random(in: 0...18, using: &generator))
    let fraction = digits(Int.random(in: 0...18, using: &generator))
    let power = Int.random(in: -60...60, using: &generator)
    let point = fraction.isEmpty && Bool.random(using: &generator) ? "" : "." + fraction
    return Bool.random(using: &generator) ? "\(whole)\(point)e\(power)" : whole + point + "0"
  }
}
