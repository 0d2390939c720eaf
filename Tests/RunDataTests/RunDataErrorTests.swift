import RunData
import Testing

@Suite struct RunDataErrorTests {
  @Test(arguments: ["", "\n\n", " \t\n", "\u{FEFF}", "\r\n\r"])
  func aFileWithoutALineIsEmpty(text: String) {
    #expect(readingError(text)?.problem == .empty)
  }

  @Test func aFileOfCommentsSaysSo() {
    #expect(readingError("# a\n# b: c\n")?.problem == .onlyComments)
  }

  @Test func aHeaderWithoutARowSaysSo() {
    #expect(readingError("# a\nparams,loss\n# b\n")?.problem == .onlyHeader)
  }

  @Test func numbersWhereTheHeaderShouldBeAreNamed() {
    let error = readingError("1e6,2e9,3.5\n1e6,2e9,3.5\n")

    #expect(error?.problem == .noHeader(found: ["1e6", "2e9", "3.5"]))
    #expect(error?.line == 1)
  }

  @Test func withoutALossTheHeadersFoundAndTheNamesAcceptedAreListed() {
    let error = readingError("\nparams,tokens,accuracy\n1,1,1\n")

    #expect(error?.problem == .noLossColumn(found: ["params", "tokens", "accuracy"]))
    #expect(
      error?.description
        == "runs.csv:2: no loss column among params, tokens, accuracy; "
        + "name one loss (or L, val_loss, test_loss)")
  }

  @Test func withoutAnInputTheNamesAcceptedAreListed() {
    let error = readingError("step,loss\n1,1\n")

    #expect(error?.problem == .noInputColumn(found: ["step", "loss"]))
    #expect(error?.description.contains("params (or N, n_params, model_size)") == true)
  }

  @Test(arguments: ["params|loss", "params loss"])
  func whereNothingSeparatesTheSeparatorsAreNamed(header: String) {
    let error = readingError("\(header)\n1 1\n")

    #expect(
      error?.description.hasSuffix("columns are separated by commas, tabs or semicolons") == true)
  }

  @Test(arguments: ["\t", ";"])
  func theHeadersOfAnotherSeparatorAreListed(separator: String) {
    let headers = ["step", "params", "note, text"]

    let error = readingError(headers.joined(separator: separator) + "\n1\n")

    #expect(error?.problem == .noLossColumn(found: headers))
  }

  @Test func aDuplicateHeaderNamesBothColumns() {
    let error = readingError("params,loss,note,Loss\n1,3,x,3\n")

    #expect(error?.problem == .duplicateHeader(name: "loss", columns: [2, 4]))
    #expect(error?.line == 1)
    #expect(error?.column == 18)
  }

  @Test func emptyHeadersAreNotDuplicates() throws {
    #expect(try readTable("params,loss,,\n1e6,3,,\n").runs.count == 1)
  }

  @Test func aFileWithoutAGoodRowQuotesTheFirstReasons() {
    let rows = (1...8).map { "x\($0),3" }

    let error = readingError("params,loss\n" + rows.joined(separator: "\n"))

    guard case .noUsableRow(let count, let first) = error?.problem else {
      Issue.record("not \(String(describing: error))")
      return
    }
    #expect(count == 8)
    #expect(first.map(\.found) == ["\"x1\"", "\"x2\"", "\"x3\"", "\"x4\"", "\"x5\""])
    #expect(error?.description.hasSuffix("\n  and 3 more") == true)
  }

  @Test func aNULByteIsNamedByItsOffset() {
    let text = "params,loss\n1e6,3\n"

    #expect(readingError(text + "\0")?.problem == .nulByte(offset: 18))
    #expect(readingError("\0")?.problem == .nulByte(offset: 0))
  }

  @Test func aNULByteIsFoundFarIntoAFile() {
    let rows = String(repeating: "1e6,3\n", count: 5000)

    #expect(readingError("params,loss\n\(rows)\0")?.problem == .nulByte(offset: 30012))
  }

  @Test(arguments: [[0xFF, 0xFE], [0xC3, 0x28], [0xE2, 0x82], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func bytesThatAreNotUTF8AreNamedByTheirOffset(bytes: [UInt8]) {
    let text = Array("params,loss\n".utf8)

    #expect(readingError(text + bytes)?.problem == .invalidUTF8(offset: 12))
  }

  @Test func anUnclosedQuoteIsNamedByWhereItOpens() {
    let error = readingError("params,loss,name\n1,3,a\n1,3,\"b\n1,3,c\n")

    #expect(error?.problem == .unclosedQuote)
    #expect(error?.line == 3)
    #expect(error?.column == 5)
  }

  @Test func textAfterAQuotedHeaderIsAnError() {
    let error = readingError("\"params\"x,loss\n1,3\n")

    #expect(error?.problem == .textAfterQuote(found: "\"params\""))
  }

  @Test(arguments: ["x", "x,", "# "])
  func aLineOfThreeMegabytesIsTooLong(piece: String) {
    let line = String(repeating: piece, count: 3_000_000 / piece.utf8.count)

    let error = readingError("params,loss\n1e6,3\n\(line)\n1e6,3\n")

    #expect(
      error?.problem
        == .lineTooLong(bytes: line.utf8.count, limit: 1 << 20, lines: 1))
    #expect(error?.line == 3)
  }

  @Test func aLineAtTheLimitIsRead() throws {
    let note = String(repeating: "x", count: (1 << 20) - 6)

    #expect(try readTable("params,loss,note\n1e6,3,\(note)\n").runs.count == 1)
    #expect(readingError("params,loss,note\n1e6,3,\(note)x\n") != nil)
  }

  @Test func aQuoteThatSwallowsManyLinesIsNamedAsOne() {
    let rows = String(repeating: "1e6,3,x\n", count: 200_000)

    let error = readingError("params,loss,name\n1e6,3,\"a\n\(rows)1e6,3,\"b\"\n")

    #expect(error?.description.contains("is one missing or too many?") == true)
  }

  @Test func noMessageHoldsAControlCharacter() {
    let texts = [
      "\u{1B}[2J,\u{7}\n1,1\n", "params,\u{1B}loss\n1,1\n", "params (\u{1B}c),loss\n1,1\n",
      "params,loss\n\u{1B}]0;x\u{7},1\n", "\u{1B},\u{1B}\n1,1\n", "\"a\u{1B}\"b,loss\n1,1\n",
      "params,val_loss,test\u{1B}loss,test_loss\n1,1,1,1\n",
    ]
    for text in texts {
      let message = readingError(text).map(\.description) ?? ""

      #expect(!message.isEmpty)
      #expect(message.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    }
  }

  @Test func aNameOfAFileIsSafeToPrintToo() throws {
    let table = try RunTable(csv: Array("params,loss\n1,1\n".utf8), name: "a\u{1B}[2J.csv")

    #expect(table.name == "a\\u{1B}[2J.csv")
  }
}
