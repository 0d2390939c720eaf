import RunData
import ScalingLaws
import Testing

@Suite struct RunTableMergingTests {
  @Test func filesWithoutSeriesAreSeriesThemselves() throws {
    let table = try merged([
      ("more/a.csv", "N,D,L\n1e6,1e9,3\n2e6,,2.9\n"), ("b.tsv", "N\tC\tL\n3e6\t1e16\t2.8\n"),
    ])

    #expect(table.name == "more/a.csv and 1 more")
    #expect(table.title == "a.csv and 1 more")
    #expect(table.series == ["a.csv", "b.tsv"])
    #expect(
      table.runs == [
        TrainingRun(params: 1e6, tokens: 1e9, loss: 3, series: 0),
        TrainingRun(params: 2e6, loss: 2.9, series: 0),
        TrainingRun(params: 3e6, compute: 1e16, loss: 2.8, series: 1),
      ])
    #expect(table.runs.map(\.derived) == [.compute, [], .tokens])
    #expect(table.files.map(\.name) == ["more/a.csv", "b.tsv"])
    #expect(table.files.map(\.runCount) == [2, 1])
  }

  @Test func seriesKeepTheirNamesUnlessTwoFilesUseThem() throws {
    let table = try merged([
      ("a.csv", "N,L,series\n1,3,x\n2,3,y\n3,3,\n"), ("b.csv", "N,L,series\n1,3,z\n2,3,x\n"),
      ("c.csv", "N,L\n1,3\n"), ("d.csv", "N,L,series\n1,3,c.csv\n"),
    ])

    #expect(
      table.series == ["a.csv: x", "y", "a.csv", "z", "b.csv: x", "c.csv", "d.csv: c.csv"])
    #expect(table.runs.map(\.series) == [0, 1, 2, 3, 4, 5, 6])
  }

  @Test func filesOfOneTitleAreToldApartByTheirFolders() throws {
    let table = try merged([("x/runs.csv", "N,L\n1,3\n"), ("y/runs.csv", "N,L\n1,3\n")])

    #expect(table.series == ["x/runs.csv", "y/runs.csv"])
  }

  @Test func namesFollowTheirRuns() throws {
    let table = try merged([
      ("a.csv", "N,L\n1,3\n2,3\n"), ("b.csv", "N,L,name\n1,3,big\n"), ("c.csv", "N,L\n1,3\n"),
    ])

    #expect(table.names == ["", "", "big", ""])
    #expect(try merged([("a.csv", "N,L\n1,3\n"), ("b.csv", "N,L\n1,3\n")]).names == [])
  }

  @Test func diagnosticsAndNotesKeepTheirPlaces() throws {
    let table = try merged([
      ("a.csv", "N,L\nx,3\n1,3\n"), ("b.csv", "N,loss,val_loss\n1,3,2\n1,y,2\n"),
    ])

    #expect(
      table.diagnostics.map(\.description) == [
        "a.csv:2:1: N: read \"x\", expected a positive number such as 7e10 or 70B",
        "b.csv:3:3: loss: read \"y\", expected a positive number such as 3.2",
      ])
    #expect(table.notes.map(\.file) == ["b.csv"])
    #expect(table.rowCount == 4)
    #expect(table.rowCount == table.runs.count + table.diagnostics.count)
  }

  @Test func theMeanComputeRatioIsThatOfAllRuns() throws {
    let table = try merged([
      ("a.csv", "N,D,C,L\n1e6,1e9,6e15,3\n"), ("b.csv", "N,D,C,L\n1e6,1e9,12e15,3\n"),
    ])

    // Oracle: (1 + 2) / 2.
    #expect(table.meanComputeRatio == 1.5)
  }

  @Test func equalDirectivesMerge() throws {
    let directives = [
      "law": "kaplan-nd", "preset": "kaplan", "params": "total", "source": "S", "synthetic": "yes",
    ]
    let text = directives.map { "# \($0): \($1)\n" }.joined() + "N,L\n1,3\n"

    let table = try merged([("a.csv", text), ("b.csv", text)])

    #expect(table.directives == directives)
    #expect(table.notes == [])
  }

  @Test(arguments: [
    ("law", "chinchilla", "kaplan-nd"), ("preset", "epoch", "hoffmann"),
    ("params", "total", "non-embedding"),
  ])
  func contradictionsNameBothFilesAndLines(key: String, one: String, other: String) throws {
    let conflict = try conflict([
      ("a.csv", "N,L\n# \(key): \(one)\n1,3\n"), ("b.csv", "N,L\n1,3\n"),
      ("c.csv", "# \(key): \(other)\nN,L\n1,3\n"),
    ])

    #expect(
      conflict?.description
        == "c.csv:1: the line '# \(key): \(other)' contradicts '# \(key): \(one)' in a.csv:2")
  }

  @Test func whatIsSettledElsewhereMayDiffer() throws {
    let files = [("a.csv", "# law: x\nN,L\n1,3\n"), ("b.csv", "# law: y\nN,L\n1,3\n")]

    #expect(try merged(files, settled: ["law", "preset"]).runs.count == 2)
    #expect(try conflict(files, settled: ["preset"])?.key == "law")
  }

  @Test func paramsInOtherWordsAreTheSame() throws {
    let table = try merged([
      ("a.csv", "# params: total\nN,L\n1,3\n"),
      ("b.csv", "# params: total, with embeddings\nN,L\n1,3\n"),
    ])

    #expect(table.directives["params"] == "total")
  }

  @Test func aFileThatDoesNotSayWhichParamsItCountsIsNoted() throws {
    let table = try merged([
      ("a.csv", "# params: total\nN,L\n1,3\n"), ("b.csv", "N,L\n1,3\n"),
    ])

    #expect(table.directives["params"] == "total")
    #expect(
      table.notes.map(\.description) == [
        "b.csv:1:1: params: read no '# params' line, expected one as in a.csv; "
          + "its runs are taken to count 'total' as well"
      ])
  }

  @Test func whatIsSyntheticAndFromWhereIsToldByFile() throws {
    let table = try merged([
      ("a.csv", "# source: A\n# synthetic: drawn\nN,L\n1,3\n"), ("b.csv", "N,L\n1,3\n"),
      ("c.csv", "# synthetic:\n# source: C\nN,L\n1,3\n"), ("d.csv", "# source: A\nN,L\n1,3\n"),
    ])

    #expect(
      table.directives["synthetic"] == "a.csv: drawn; b.csv, d.csv: not said to be; c.csv: yes")
    #expect(table.directives["source"] == "a.csv, d.csv: A; b.csv: not given; c.csv: C")
  }

  @Test func oneTableStaysAsItIs() throws {
    let table = try readTable("# source: A\nN,L,name\n1,3,n\n")

    #expect(try RunTable(merging: [table]) == table)
  }

  private func merged(
    _ files: [(name: String, text: String)], settled: Set<String> = []
  ) throws -> RunTable {
    let tables = try files.map { try RunTable(csv: Array($0.text.utf8), name: $0.name) }
    return try RunTable(merging: tables, settled: settled)
  }

  private func conflict(
    _ files: [(name: String, text: String)], settled: Set<String> = []
  ) throws -> DirectiveConflict? {
    do {
      _ = try merged(files, settled: settled)
      return nil
    } catch let conflict as DirectiveConflict {
      return conflict
    }
  }
}
