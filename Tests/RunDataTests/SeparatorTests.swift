import RunData
import ScalingLaws
import Testing

@Suite struct SeparatorTests {
  private static let lines = [
    "# law: kaplan-nd", "params|tokens|loss|name|series", "1e6|2e9|3.5|\"a \"\"b\"\"\"|x",
    "|4e9|3.25|c|", "", "bad|1|3|d|x", "2e6|4e9|3|\"two", "lines\"|y", "1e6|2", "# end",
  ]

  @Test(arguments: ["\t", ";"], ["\n", "\r\n", "\r"])
  func everySeparatorGivesTheTableThatCommasGive(separator: String, lineEnd: String) throws {
    let text = "\u{FEFF}" + Self.lines.joined(separator: lineEnd)
    let expected = try readTable(text.replacing("|", with: ","))

    let table = try readTable(text.replacing("|", with: separator))

    #expect(table.runs == expected.runs)
    #expect(table.names == expected.names)
    #expect(table.series == expected.series)
    #expect(table.directives == expected.directives)
    #expect(table.comments == expected.comments)
    #expect(table.notes == [])
    #expect(table.rowCount == 5)
    #expect(table.diagnostics == expected.diagnostics)
  }

  @Test(arguments: [",", "\t", ";"])
  func blanksAroundFieldsDoNotMatter(separator: String) throws {
    let table = try readTable(
      " params | loss \n  \n 1e6 |  3 \n".replacing("|", with: separator))

    #expect(table.runs == [TrainingRun(params: 1e6, loss: 3)])
  }

  @Test(arguments: [",", "\t", ";"])
  func quotesHideSeparators(separator: String) throws {
    let text = "name|params|loss\n\"a,b\tc;d\"|1|3\n"

    let table = try readTable(text.replacing("|", with: separator))

    #expect(table.names == ["a,b\\tc;d"])
  }

  @Test func anEmptyFirstColumnOfTabsIsAColumn() throws {
    let table = try readTable("\tparams\tloss\n0\t5\t3\n\t6\t3\n")

    #expect(table.runs.map(\.params) == [5, 6])
  }

  @Test(arguments: ["params;tokens;loss;\"note, of; all\"", "params;tokens;loss;\"\""])
  func quotedSeparatorsOfAHeaderAreText(header: String) throws {
    let table = try readTable("\(header)\n1;2;3;x\n")

    #expect(table.runs == [TrainingRun(params: 1, tokens: 2, loss: 3)])
    #expect(table.notes == [])
  }

  @Test(arguments: [";", "\t"])
  func aTableThatCommasMakeSenseOfStaysOneOfCommas(other: String) throws {
    let table = try readTable("params,loss,a\(other)params\(other)loss\n1,3,x\n")

    #expect(table.runs == [TrainingRun(params: 1, loss: 3)])
  }

  @Test func aMixedHeaderIsNoted() throws {
    let commas = try readTable("params,loss,a;b\n1,3,x\n")
    let semicolons = try readTable("params;loss;a, b\n1;3;x\n")
    let tabs = try readTable("params\tloss\ta, b\n1\t3\tx\n")

    #expect(
      commas.notes.map(\.description) == [
        "runs.csv:1:13: header: read \"a;b\", expected one column; a semicolon in it is text, "
          + "since commas separate columns here"
      ])
    #expect(
      semicolons.notes.map(\.expected) == [
        "one column; a comma in it is text, since semicolons separate columns here"
      ])
    #expect(
      tabs.notes.map(\.expected) == [
        "one column; a comma in it is text, since tabs separate columns here"
      ])
  }

  @Test func rowsThatAreSeparatedOtherwiseAreReported() throws {
    let table = try readTable("params;loss\n1,3\n1\t3\n1;3\n")

    #expect(table.runs.count == 1)
    #expect(
      table.diagnostics.map(\.description) == [
        "runs.csv:2:4: row: read 1 field, expected 2 fields as in the header",
        "runs.csv:3:4: row: read 1 field, expected 2 fields as in the header",
      ])
  }

  @Test func aDiagnosticNamesTheSeparatorOfTheTable() throws {
    let table = try readTable("params;name;loss\n1;\"a\"b;3\n1;a;3\n")

    #expect(table.diagnostics.map(\.expected) == ["a semicolon or the end of the line"])
  }

  @Test func aHeaderWhoseCommasLeaveAQuoteOpenIsReadBySemicolons() throws {
    let table = try readTable("params;loss;in, \"inches\n1;3;x\n")

    #expect(table.runs.count == 1)
  }
}
