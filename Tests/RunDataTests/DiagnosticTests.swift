import RunData
import Testing

@Suite struct DiagnosticTests {
  @Test func aBadRowIsReportedWithItsPlaceAndTheRestLoads() throws {
    let table = try readTable("params,tokens,loss\n1e6,2e9,3\n1e6, abc,3\n2e6,2e9,2.9\n")

    #expect(table.runs.count == 2)
    #expect(table.rowCount == 3)
    #expect(
      table.diagnostics == [
        Diagnostic(
          file: "runs.csv", line: 3, column: 6, field: "tokens", found: "\"abc\"",
          expected: "a positive number such as 7e10 or 70B")
      ])
    #expect(
      table.diagnostics.first?.description
        == "runs.csv:3:6: tokens: read \"abc\", expected a positive number such as 7e10 or 70B")
  }

  @Test(arguments: [
    ("0", "a number above 0"), ("-1", "a number above 0"), ("-0.0", "a number above 0"),
    ("nan", "a number from 1e-100 to 1e100"), ("-inf", "a number from 1e-100 to 1e100"),
    ("Infinity", "a number from 1e-100 to 1e100"), ("1e400", "a number from 1e-100 to 1e100"),
    ("1e-400", "a number from 1e-100 to 1e100"), ("NA", "a positive number such as 7e10 or 70B"),
    ("1.2.3", "a positive number such as 7e10 or 70B"),
    ("0x10", "a number with no suffix but K, M, B or T"),
    ("70X", "a number with no suffix but K, M, B or T"),
    ("\"1,000\"", "a number without commas"),
  ])
  func aValueThatIsNoneSaysWhatIsExpected(written: String, expected: String) throws {
    let table = try readTable("params,loss\n\(written),3\n1e6,3\n")

    #expect(table.runs.count == 1)
    #expect(table.diagnostics.map(\.expected) == [expected])
  }

  @Test func anEmptyLossIsReported() throws {
    let table = try readTable("params,loss\n1e6,\n1e6,3\n")

    #expect(
      table.diagnostics.map(\.description) == [
        "runs.csv:2:5: loss: read nothing, expected a positive number such as 3.2"
      ])
  }

  @Test func aRowWithoutAnyInputIsReported() throws {
    let table = try readTable("params,tokens,loss\n,,3\n1e6,,3\n")

    #expect(
      table.diagnostics.map(\.description) == [
        "runs.csv:2:1: params, tokens: read nothing, expected a positive number in one of them"
      ])
  }

  @Test func aRowWithTooFewOrTooManyFieldsIsReported() throws {
    let table = try readTable("params,loss\n1e6\n1e6,3,x,y\n1e6,3\n")

    #expect(
      table.diagnostics.map(\.description) == [
        "runs.csv:2:4: row: read 1 field, expected 2 fields as in the header",
        "runs.csv:3:7: row: read 4 fields, expected 2 fields as in the header",
      ])
  }

  @Test func textAfterAClosingQuoteIsReported() throws {
    let table = try readTable("params,name,loss\n1e6,\"a\"b,3\n1e6,a,3\n")

    #expect(
      table.diagnostics.map(\.description) == [
        "runs.csv:2:8: name: read \"a\" and text after its closing quote, "
          + "expected a comma or the end of the line"
      ])
  }

  @Test func columnsAreCountedInCharacters() throws {
    let table = try readTable("name,params,loss\nGröße 漢,bad,3\nx,1,3\n")

    #expect(table.diagnostics.first?.column == 9)
  }

  @Test func linesAreCountedThroughQuotedLineEnds() throws {
    let table = try readTable("name,params,loss\n\"a\nbc\",bad,3\nx,1,3\n")

    #expect(table.diagnostics.first?.line == 3)
    #expect(table.diagnostics.first?.column == 5)
  }

  @Test func whatWasReadIsShortenedAndSafeToPrint() throws {
    let long = String(repeating: "x", count: 1000)

    let table = try readTable("params,loss\n\u{1B}[31mred,3\n\(long),3\n1e6,3\n")

    #expect(table.diagnostics[0].found == "\"\\u{1B}[31mred\"")
    #expect(table.diagnostics[1].found == "\"\(long.prefix(32))…\"")
  }

  @Test func everyRowIsARunOrADiagnostic() throws {
    var generator = SeededGenerator(state: 7)
    let cells = ["1e6", "3", "", "x", "-1", "70B", "\"2\"", "nan"]
    for _ in 0..<100 {
      let rows = (0..<20).map { _ in
        (0..<Int.random(in: 2...4, using: &generator))
          .map { _ in cells.randomElement(using: &generator) ?? "" }.joined(separator: ",")
      }

      let table = try readTable("N,D,L\n1,1,1\n" + rows.joined(separator: "\n"))

      #expect(table.rowCount == 21)
      #expect(table.rowCount == table.runs.count + table.diagnostics.count)
    }
  }
}
