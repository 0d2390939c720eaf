import RunData
import ScalingLaws
import Testing

@Suite struct DecimalCommaTests {
  // Oracle: the decimal numbers moved by hand.
  @Test(arguments: [
    ("1,5", 1.5), ("0,125", 0.125), ("1,500e9", 1.5e9), ("1,2345", 1.2345), ("1,5B", 1.5e9),
    ("1234,5", 1234.5), ("1234,500", 1234.5), ("1,25E+3", 1250), ("\"1,5\"", 1.5), ("1.5", 1.5),
    ("12345678901234567890,5", 12_345_678_901_234_567_890.5),
  ])
  func semicolonsLeaveTheCommaForDecimals(written: String, value: Double) throws {
    let table = try readTable("params;loss\n\(written);3\n")

    #expect(table.runs.map(\.params) == [value])
  }

  @Test func aLossWithThreeDecimalsIsNoThousand() throws {
    #expect(try readTable("params;loss\n1e6;3,125\n").runs.first?.loss == 3.125)
  }

  @Test(arguments: ["1,500", "12,500", "123,500K", "1,500 M", "-1,500"], ["N", "D", "C"])
  func whatMayBeGroupedDigitsIsRefused(written: String, quantity: String) throws {
    let table = try readTable("\(quantity);loss\n\(written);3\n5;3\n")

    #expect(table.runs.count == 1)
    #expect(
      table.diagnostics.map(\.expected) == [
        "a number such as 1.5 or 1500: a comma before three digits may mean either"
      ])
  }

  @Test(arguments: ["1,234,567", "1.234,5", "1,234.5"])
  func groupedDigitsAreRefused(written: String) throws {
    let table = try readTable("params;loss\n\(written);3\n5;3\n")

    #expect(
      table.diagnostics.map(\.description) == [
        "runs.csv:2:1: params: read \"\(written)\", expected a number without commas"
      ])
  }

  @Test func theFirstDecimalCommaOfATableIsNoted() throws {
    let table = try readTable("params;loss\n5;3\n7;3,5\n1,5;2,5\n")

    #expect(
      table.notes.map(\.description) == [
        "runs.csv:3:3: loss: read \"3,5\", expected a decimal point; "
          + "a comma in a number of this table is read as one"
      ])
  }

  @Test func withTabsACommaIsRefused() throws {
    let table = try readTable("params\tloss\n1e6\t3,5\n1e6\t3\n")

    #expect(
      table.diagnostics.map(\.description) == [
        "runs.csv:2:5: loss: read \"3,5\", expected a number without commas"
      ])
  }

  @Test func withCommasItIsTwoFieldsAndARowTooLong() throws {
    let table = try readTable("params,loss\n1e6,3,5\n1e6,3\n")

    #expect(table.diagnostics.map(\.found) == ["3 fields"])
  }

  @Test func numbersWithCommasAreNoHeader() {
    #expect(readingError("1,5;2,5\n1;3\n")?.problem == .noHeader(found: ["1,5", "2,5"]))
  }
}
