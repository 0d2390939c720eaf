import RunData
import Testing

// Oracle of all tests here: the same file read in one piece.
@Suite struct PartReadingTests {
  @Test(arguments: [
    "params,loss\n1e6,3\n2e6,2.5\n3e6,2\n",
    "params,loss\r\n1e6,3\r\n2e6,x\r\n3e6,2",
    "params,loss\r1e6,3\r2e6,x\r3e6,2\r",
    "\u{FEFF}params,loss,name\n1e6,3,\"a\nb,9\n7,7,c\"\n2e6,\"2\",\"x\"\"\n\"\n3e6,0,é\n",
    "params,loss\n\n \n1e6,3\n\n\n\n \t\n2e6,oops\n\n3e6,2\n\n",
    "# law: kaplan-nd\nparams,loss\n1e6,3\n# law: chinchilla\n2e6,2\n#a\n# seed: 4\n3e6,2\n",
    "params;loss\n1e6;3\n2e6;2,5\n3e6;2,25\n1,500;2\n4e6;2,5\n",
    "params,loss,series\n1,1,b\n2,1,a\n3,1,\"a\"\n4,1,c\n5,1,b\n6,1,a\n7,1,\n",
    "params,loss,excluded\n1,1,1\n2,1,0\n3,1,yes\n4,x,1\n5,1,1\n6,1,\n7,1,1\n",
    "params,loss,loss_se\n1,1,0.1\n2,1,\n3,1,x\n4,1,0.3\n5,1,0\n",
    "params,tokens,compute,loss\n1e6,1e9,,3\n,1e9,6e15,3\n1e6,,6e15,3\n1e6,1e9,6e15,3\n",
    "params,tokens,compute\n1e6,1e9,\n,1e9,6e15\n1e6,,6e15\n1e6,,\n",
    "params,task,metric,value\n1e6,add,accuracy,0.5\n2e6,add,accuracy,0.7\n3e6,mul,accuracy,x\n",
    "params,loss\n", "params,loss", "params,loss\nx,y\nz,1\n", "", "# only\n# comments\n",
    "params,loss\n1,1\n2,1\n3,\"1\n4,1\n5,1\n", "params,loss\n1,1\n2,\u{0}\n3,1\n", "loss\n1\n",
  ])
  func partsOfAnyLengthGiveTheSameTable(text: String) {
    let bytes = Array(text.utf8)
    for length in 1...max(bytes.count, 1) { expectSame(bytes, length: length) }
  }

  @Test(arguments: [
    "params,loss\n1e6,3\n2e6,2.5\n\n3e6,x\n# a: b\n4e6,2\n",
    "name,params,loss\r\na,1e6,3\r\nb,2e6,2\r\n\"c\",3e6,2",
  ])
  func tablesOfLinesNeedNoOtherReading(text: String) {
    for length in 1...text.utf8.count {
      #expect(readInParts(Array(text.utf8), length: length) != nil, "\(length)")
    }
  }

  @Test func aLineEndInQuotesIsNoPlaceToBegin() {
    let text = "params,loss,name\n1e6,3,\"a\n2,2\"\n3e6,2,b\n"

    #expect(readInParts(Array(text.utf8), length: 8) == nil)
    #expect(readInParts(Array(text.utf8), length: 100) != nil)
  }

  @Test func bytesThatAreMissingLeaveNoTable() {
    let bytes = Array("params,loss\n1e6,3\n2e6,2\n3e6,2\n".utf8)
    let file = RunTableParts(count: bytes.count + 9, name: "runs.csv", length: 8) {
      Array(bytes[$0.clamped(to: bytes.indices)])
    }

    #expect(file?.indices.contains { file?.noRows.appending(file?.read($0)) == false } == true)
  }

  @Test func bytesThatAreNotTextAreFoundInAnyPart() {
    let bytes = Array("params,loss\n1,1\n2,1\n3,".utf8) + [0xFF, 0x0A] + Array("4,1\n".utf8)
    for length in 1...bytes.count { expectSame(bytes, length: length) }
  }

  @Test func aLineThatIsTooLongStopsAtItsPlaceInAnyPart() {
    let long = String(repeating: "a", count: 1 << 20)
    let bytes = Array("params,loss,name\n1,1,a\n2,1,b\n3,1,\(long)\n4,1,c\n".utf8)

    for length in [1 << 17, 1 << 19, 1 << 22] { expectSame(bytes, length: length) }
  }

  @Test func randomTablesAreTheSameInParts() {
    var generator = SeededGenerator(state: 17)
    let pieces = [
      ",", ",", "\"", "\n", "\n", "\r\n", "\r", "#", " ", "1", "2.5", "e", "é", "a", "1,2,\"x\n",
      "3,4,b\n", "5,6,\"c\"\n", "# k: v\n",
    ]
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...50, using: &generator)
      let body = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let length = Int.random(in: 1...30, using: &generator)

      expectSame(Array("params,loss,name\n\(body)".utf8), length: length)
    }
  }

  private func expectSame(_ bytes: [UInt8], length: Int) {
    let whole = Result { () throws(RunDataError) in try RunTable(csv: bytes, name: "runs.csv") }
    guard let parts = readInParts(bytes, length: length) else { return }

    #expect(
      .success(parts) == whole, "\(String(decoding: bytes.prefix(400), as: UTF8.self)), \(length)")
  }

  private func readInParts(_ bytes: [UInt8], length: Int) -> RunTable? {
    let file = RunTableParts(count: bytes.count, name: "runs.csv", length: length) {
      Array(bytes[$0])
    }
    guard let file else { return nil }
    var rows = file.noRows
    for part in file.indices.reversed().map(file.read).reversed() {
      guard rows.append(part) else { return nil }
    }
    return rows.table()
  }
}

extension RunTableRows {
  /// Whether the part could be read by itself.
  fileprivate func appending(_ part: RunTableParts.Part?) -> Bool? {
    var rows = self
    return part.map { rows.append($0) }
  }
}
