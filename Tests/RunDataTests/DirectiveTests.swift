import RunData
import Testing

@Suite struct DirectiveTests {
  @Test func keyAndValueLinesAreDirectives() throws {
    let table = try readTable(
      "# law: kaplan-nd\n#Preset:epoch\n  #  Synthetic :  no\nparams,loss\n# params: total\n1,3\n")

    #expect(table.directives == ["law": "kaplan-nd", "preset": "epoch", "params": "total"])
  }

  @Test func ofARepeatedKeyTheFirstLineCounts() throws {
    #expect(try readTable("# a: 1\n# A: 2\nN,L\n1,3\n").directives == ["a": "1"])
  }

  @Test func aSecondLineThatSaysSomethingElseIsNoted() throws {
    let table = try readTable(
      "# law: chinchilla\n# law: kaplan-nd\n# law: chinchilla\n# tokens: a\n# tokens: b\nN,L\n1,3\n"
    )

    #expect(
      table.notes.map(\.description) == [
        "runs.csv:2:1: law: read \"# law: kaplan-nd\", expected one such line; that of line 1 "
          + "counts: \"# law: chinchilla\""
      ])
  }

  @Test(arguments: [
    "two words: no", "https://arxiv.org", ": none", "no colon", "1st: no", "a(b): no", "",
  ])
  func proseIsNoDirective(comment: String) throws {
    let table = try readTable("# \(comment)\nN,L\n1,3\n")

    #expect(table.directives == [:])
    #expect(table.comments == [comment])
  }

  @Test func commentsAreKeptWhereverTheyStand() throws {
    let table = try readTable("# one\n\n#two\nN,L\n #  three \n1,3\n##four\n2,3\n# five")

    #expect(table.comments == ["one", "two", "three", "#four", "five"])
    #expect(table.runs.count == 2)
  }

  @Test func aValueMayHoldColonsAndCommas() throws {
    let table = try readTable("# source: Kaplan et al., arXiv:2001.08361, Table 2\nN,L\n1,3\n")

    #expect(table.directives["source"] == "Kaplan et al., arXiv:2001.08361, Table 2")
  }
}
