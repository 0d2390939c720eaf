import RunData
import ScalingLaws
import Testing

@Suite struct CSVReadingTests {
  @Test func aPlainTableGivesARunARow() throws {
    let table = try readTable("params,tokens,loss\n1e6,2e9,3.5\n2e6,4e9,3.25\n")

    #expect(
      table.runs == [
        TrainingRun(params: 1e6, tokens: 2e9, loss: 3.5),
        TrainingRun(params: 2e6, tokens: 4e9, loss: 3.25),
      ])
    #expect(table.name == "runs.csv")
    #expect(table.rowCount == 2)
    #expect(table.diagnostics == [])
    #expect(table.notes == [])
    #expect(table.names == [])
    #expect(table.series == [""])
  }

  @Test func columnsComeInAnyOrderAndOthersArePassedOver() throws {
    let plain = try readTable("params,tokens,loss\n1e6,2e9,3.5\n")

    let other = try readTable("step,loss,note,tokens,lr,params\nx,3.5,\"a,b\",2e9,,1e6\n")

    #expect(other.runs == plain.runs)
    #expect(other.diagnostics == [])
  }

  @Test func missingComputeIsDerivedAndMarked() throws {
    let run = try #require(try readTable("params,tokens,loss\n1e6,2e9,3.5\n").runs.first)

    #expect(run.compute == 6 * 1e6 * 2e9)
    #expect(run.derived == .compute)
  }

  @Test func anEmptyFieldIsAValueNotRecorded() throws {
    let table = try readTable("N,D,C,L\n1e6,,,3\n,2e9,,3\n1e6,,1.2e16,3\n1e6,2e9,1e16,3\n")

    #expect(table.runs.map(\.params) == [1e6, nil, 1e6, 1e6])
    #expect(table.runs.map(\.tokens) == [nil, 2e9, 2e9, 2e9])
    #expect(table.runs.map(\.compute) == [nil, nil, 1.2e16, 1e16])
    #expect(table.runs.map(\.derived) == [[], [], .tokens, []])
    #expect(table.diagnostics == [])
  }

  @Test func blanksAroundFieldsAndBlankLinesDoNotMatter() throws {
    let table = try readTable("\n  \t\n params ,\ttokens, loss \n\n 1e6 , 2e9\t,  3.5 \n   \n")

    #expect(table.runs == [TrainingRun(params: 1e6, tokens: 2e9, loss: 3.5)])
  }

  @Test func aByteOrderMarkDoesNotMatter() throws {
    let table = try readTable("\u{FEFF}params,tokens,loss\n1e6,2e9,3.5\n")

    #expect(table.runs.count == 1)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "end"])
  func everyLineEndGivesTheSameTable(lineEnd: String, last: String) throws {
    let lines = [
      "# law: kaplan-nd", "params,loss,name", "1e6,3,\"two", "lines\"", "", "bad,3,x", "2e6,2.5,y",
    ]
    let expected = try readTable(lines.joined(separator: "\n") + "\n")

    let text = lines.joined(separator: lineEnd) + (last.isEmpty ? "" : lineEnd)
    let table = try readTable(text)

    #expect(table.runs == expected.runs)
    #expect(table.diagnostics == expected.diagnostics)
    #expect(table.directives == expected.directives)
    #expect(table.diagnostics.first?.line == 6)
  }

  @Test func seriesAreNumberedInOrderOfAppearance() throws {
    let table = try readTable("params,loss,family\n1,3,b\n2,3,a\n3,3,b\n4,3,\n5,3,a\n")

    #expect(table.series == ["b", "a", ""])
    #expect(table.runs.map(\.series) == [0, 1, 0, 2, 1])
  }

  @Test func aRowThatIsLeftOutNamesNoSeries() throws {
    let table = try readTable("params,loss,series\n1,bad,ghost\n1,3,real\n")

    #expect(table.series == ["real"])
  }

  @Test func namesFollowTheRuns() throws {
    let table = try readTable("model,params,loss\nsmall,1,3\nbroken,x,3\n\"big, wide\",2,2\n")

    #expect(table.names == ["small", "big, wide"])
  }

  @Test func controlCharactersInTextsBecomeVisible() throws {
    let table = try readTable("# a\u{1B}[31mb\nname,series,params,loss\n\u{1B}[2J,\u{7},1,3\n")

    #expect(table.comments == ["a\\u{1B}[31mb"])
    #expect(table.names == ["\\u{1B}[2J"])
    #expect(table.series == ["\\u{7}"])
  }

  @Test func aSpanReadsAsItsArrayDoes() throws {
    let bytes = Array("params,loss\n1e6,3\n".utf8)

    let table = try RunTable(csv: bytes.span, name: "a")

    #expect(try table == RunTable(csv: bytes, name: "a"))
  }
}
