import RunData
import ScalingLaws
import Testing

// Oracle of all tests here: the same row with its last field in quotes, which is read field by field.
@Suite struct PlainRowTests {
  private static let header = "name,params,tokens (B),compute,loss,loss_se,steps,weight,excluded"

  @Test(arguments: [
    "a,1e6,2,3e9,4,0.1,5,1,", "a b,1.5E6,2.,.3e9,4.25,0,5,1,0", ",,2,,4,,,1,1",
    "a,1000000000000000000,0.001,3e9,4,0.1,5,1,0", "a,123456789012345678901,2,3e9,4,0.1,5,1,0",
    "a,9007199254740993,2,3e-9,4.000000000000000004,0.1,5,1,0", "a,1e99,1,1e99,4,1e-7,5,1,0",
    "é\u{1B},1e6,2,3e9,4,0.1,5,1,0", "#a,1e6,2,3e9,4,0.1,5,1,0", " a ,1e6 ,2, 3e9,4,0.1,5,1,0",
    "a,70B,2,3e9,4,0.1,5,1,0", "a,1_000,2,3e9,4,0.1,5,1,0", "a,+1e6,2,3e9,4,0.1,0,1,yes",
    "a,1e6,2,3e9,4,0.1,x,1,no", "a,1e6,2,3e9,4,0.1,5,1,2", "a,0,2,3e9,4,0.1,5,1,0",
    "a,-1e6,2,3e9,4,0.1,5,1,0", "a,1e101,2,3e9,4,0.1,5,1,0", "a,1e1000,2,3e9,4,0.1,5,1,0",
    "a,1e6,2,3e9,,0.1,5,1,0", "a,1e6,2,3e9,0,0.1,5,1,0", "a,1e6,2,3e9,4,-1,5,1,0",
    "a,1e6,2,3e9,4,0.1,5,,0", "a,1e6,2,3e9,4,0.1,5,0,0", "a,,,,4,0.1,5,1,0",
    "a,1e,2,3e9,4,0.1,5,1,0", "a,.,2,3e9,4,0.1,5,1,0", "a,1.2.3,2,3e9,4,0.1,5,1,0",
    "a,1e6,2,3e9,4,0.1,5,1", "a,1e6,2,3e9,4,0.1,5,1,0,0", "a", "",
  ])
  func aPlainRowIsReadAsAnyOther(row: String) throws {
    for end in ["\n", "\r\n", "\r", ""] {
      let quoted = row.isEmpty ? row : row.replacingLastField { "\"\($0)\"" }

      let plain = try readTable("\(Self.header)\nb,1,1,1,1,1,1,1,1\n\(row)\(end)")
      let other = try readTable("\(Self.header)\nb,1,1,1,1,1,1,1,1\n\(quoted)\(end)")

      #expect(plain.runs == other.runs)
      #expect(plain.lossErrors == other.lossErrors && plain.weights == other.weights)
      #expect(plain.names == other.names && plain.excluded == other.excluded)
      #expect(plain.diagnostics.map(\.text) == other.diagnostics.map(\.text))
    }
  }

  // Oracle: the standard library's parser.
  @Test func randomNumbersAreTheNearest() throws {
    var generator = SeededGenerator(state: 5)
    let texts = (0..<20_000).map { _ in Self.randomNumber(using: &generator) }
    let rows = texts.map { "\($0),1\n" }.joined()

    let table = try readTable("params,loss\n\(rows)")

    #expect(table.runs.map(\.params) == texts.map { Double($0) })
  }

  private static func randomNumber(using generator: inout SeededGenerator) -> String {
    let digits = (0...Int.random(in: 0...20, using: &generator)).map { _ in
      String(Int.random(in: 1...9, using: &generator))
    }
    let point = Int.random(in: 0...digits.count, using: &generator)
    let power = Int.random(in: -60...60, using: &generator)
    let exponent = Bool.random(using: &generator) ? "e\(power)" : ""
    return digits[..<point].joined() + "." + digits[point...].joined() + exponent
  }

  @Test func seriesAreCountedAsTheyAppear() throws {
    let table = try readTable(
      "params,loss,series\n1,1,b\n1,1,a\n1,1,b\n1,1,\"a\"\n1,1, c\n1,1,\n")

    #expect(table.series == ["b", "a", "c", ""])
    #expect(table.runs.map(\.series) == [0, 1, 0, 1, 2, 3])
  }

  @Test func aRowAfterOneThatIsNotPlainHasItsOwnLine() throws {
    let table = try readTable("params,loss\n1,1\n\"2\",1\n\n# note\n3,1\nx,1\n4,1\ny,1\n")

    #expect(table.runs.map(\.params) == [1, 2, 3, 4])
    #expect(table.diagnostics.map(\.line) == [7, 9])
  }

  @Test func aFileThatEndsInsideARowMayHaveBeenCutOff() throws {
    let table = try readTable("params,tokens,loss\n1e6,1e9,3\n2e6,1e")

    let diagnostic = try #require(table.diagnostics.first)
    #expect(diagnostic.expected.contains("may have been cut off"))
    #expect(diagnostic.line == 3)
  }

  @Test func aShortRowWithItsLineEndWasNotCutOff() throws {
    let table = try readTable("params,tokens,loss\n1e6,1e9,3\n2e6,1e\n3e6,1e9,3,4")

    #expect(!table.diagnostics.contains { $0.expected.contains("cut off") })
    #expect(table.diagnostics.count == 2)
  }
}

extension String {
  fileprivate func replacingLastField(_ change: (Substring) -> String) -> String {
    let start = lastIndex(of: ",").map(index(after:)) ?? startIndex
    return self[..<start] + change(self[start...])
  }
}

extension Diagnostic {
  /// What it says, apart from the column, which quotes move.
  fileprivate var text: String { "\(line) \(field) \(found) \(expected)" }
}
