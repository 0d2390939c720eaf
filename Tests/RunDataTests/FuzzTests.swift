import RunData
import Testing

@Suite struct FuzzTests {
  @Test func randomBytesNeverTrap() {
    var generator = SeededGenerator(state: 11)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...200, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }

      checkOutcome(bytes)
    }
  }

  @Test func randomTextOfATablesOwnCharactersNeverTraps() {
    var generator = SeededGenerator(state: 12)
    let pieces = [
      ",", "\"", "\n", "\r", "\r\n", "#", " ", "1", "e", ".", "-", "B", "_", "loss", "params", "é",
      "(", ")", ":", "\t", "N", "PF-days", "\u{1B}", "\u{FEFF}", ";", "1,5",
    ]
    let heads = ["", "params,loss,name\n1,1,a\n", "params;loss;name\n1;1;a\n", "N\tL\n1\t1\n"]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...60, using: &generator)
      let body = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let head = heads.randomElement(using: &generator) ?? ""

      checkOutcome(Array((head + body).utf8))
    }
  }

  @Test func aTableCutAnywhereNeverTraps() {
    let text =
      "\u{FEFF}# law: kaplan-nd\r\nparams (M),loss,name,series\r\n"
      + "70,3.5,\"a \"\"b\"\"\",é\r\n"
    let bytes = Array(text.utf8)
    for count in bytes.indices { checkOutcome(Array(bytes[..<count])) }
  }

  /// Whatever the bytes: a table of sound runs, or an error that says something.
  private func checkOutcome(_ bytes: [UInt8]) {
    do throws(RunDataError) {
      let table = try RunTable(csv: bytes, name: "f")
      #expect(table.rowCount == table.runs.count + table.diagnostics.count)
      #expect(table.names.isEmpty || table.names.count == table.runs.count)
      #expect(table.runs.allSatisfy { $0.loss > 0 && table.series.indices ~= Int($0.series) })
      #expect(table.diagnostics.allSatisfy { $0.line >= 1 && $0.column >= 1 })
    } catch {
      #expect(!error.description.isEmpty)
      #expect(error.description.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    }
  }
}
