import RunData
import Testing

@Suite struct QuotingTests {
  // Oracle: RFC 4180, section 2, rules 5 to 7.
  @Test(arguments: [
    ("\"plain\"", "plain"), ("\"a,b\"", "a,b"), ("\"say \"\"hi\"\"\"", "say \"hi\""),
    ("\"\"\"\"", "\""), ("\"\"", ""), ("  \"a\"\t", "a"), ("\" a \"", " a "),
    ("5\" disk", "5\" disk"), ("\"# no comment\"", "# no comment"), ("\"größer\"", "größer"),
  ])
  func aFieldMeansWhatItsQuotesSay(written: String, meant: String) throws {
    let table = try readTable("params,loss,name\n1,3,\(written)\n")

    #expect(table.names == [meant])
  }

  @Test func numbersMayBeQuoted() throws {
    let table = try readTable("\"params\",\"loss\"\n\"70B\",\" 2.5 \"\n")

    #expect(table.runs.first?.params == 7e10)
    #expect(table.runs.first?.loss == 2.5)
  }

  @Test func aQuotedLineEndCountsLines() throws {
    let table = try readTable("params,loss,name\n1,3,\"a\r\nb\nc\rd\"\n1,x,e\n")

    #expect(table.names == ["a\\r\\nb\\nc\\rd"])
    #expect(table.diagnostics.map(\.line) == [6])
  }

  @Test func randomTextsSurviveQuoting() throws {
    var generator = SeededGenerator(state: 4180)
    let pieces = ["a", "\"", ",", " ", "é", "#", "\\", "1", "漢", ";"]
    let texts = (0..<500).map { _ in
      (0..<Int.random(in: 0...8, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    let rows = texts.map { "\(quoted($0)),1e6,3" }
    let table = try readTable("name,params,loss\n" + rows.joined(separator: "\n"))

    #expect(Array(table.names) == texts)
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
