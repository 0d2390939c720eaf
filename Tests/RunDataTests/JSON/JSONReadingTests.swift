import RunData
import Testing

@Suite struct JSONReadingTests {
  private func read(_ text: String) throws -> JSONNode {
    try JSONDocument(Array(text.utf8), file: "a.json").root
  }

  private func problem(_ text: String) -> String {
    do {
      _ = try JSONDocument(Array(text.utf8), file: "a.json")
      return "none"
    } catch {
      return error.description
    }
  }

  // Oracle: RFC 8259.
  @Test(arguments: [
    ("0", 0), ("-0.5", -0.5), ("12", 12), ("1e3", 1000), ("1.25E-2", 0.0125), (" 7 ", 7),
    ("128256", 128_256), ("1e-05", 1e-5),
  ])
  func numbersAreThoseOfTheStandard(text: String, value: Double) throws {
    #expect(try read(text).content == .number(value))
  }

  // Oracle: RFC 8259, section 7.
  @Test(arguments: [
    (#""plain""#, "plain"), (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u00e9\uD83D\uDE00""#, "é😀"), ("\"αβ\"", "αβ"),
  ])
  func escapesAreResolved(text: String, value: String) throws {
    #expect(try read(text).content == .string(value))
  }

  @Test func membersAndItemsKeepTheirOrder() throws {
    let root = try read(#"{"b": [1, true, null], "a": {}}"#)

    guard case .object(let members) = root.content else { throw ExpectedAnObject() }
    #expect(members.map(\.key) == ["b", "a"])
    #expect(root["a"]?.content == .object([]))
    guard case .array(let items) = try #require(root["b"]).content else { throw ExpectedAnObject() }
    #expect(items.map(\.content) == [.number(1), .bool(true), .null])
    #expect(items.map(\.offset) == [7, 10, 16])
  }

  @Test(arguments: [
    ("", "a.json: the file is empty, expected an object in JSON"),
    ("{\n  \"a\": 1\n  \"b\": 2\n}", "a.json:3:3: expected a comma or }, read \"\"b\": 2\""),
    ("{\n  \"a\": 1,\n}", "a.json:3:1: expected a key in quotes after the comma, read \"}\""),
    ("{\"a\" 1}", "a.json:1:6: expected a colon after \"a\", read \"1}\""),
    ("{\"a\": tru}", "a.json:1:7: expected a value, read \"tru}\""),
    ("{\"a\": NaN}", "a.json:1:7: expected a value, read \"NaN}\""),
    ("{\"a\": 1", "a.json:1:8: expected a comma or }, read the end of the file"),
    ("[1, 2,, 3]", "a.json:1:7: expected a value, read \", 3]\""),
    ("{\"a\": 1}\n{", "a.json:2:1: expected nothing after the document, read \"{\""),
    ("{\"é\": 1, \"é\": 2}", "a.json:1:10: expected each key once, and here is another"),
    ("\"open", "a.json:1:6: expected a closing quote, read the end of the file"),
    ("\"\\x\"", "a.json:1:3: expected an escape such as \\n or \\u00e9"),
    ("\"\\ud800\"", "expected the escape of a character"),
    ("1.", "a.json:1:3: expected a digit"),
    ("01", "a.json:1:2: expected nothing after the document"),
    ("{'a': 1}", "a.json:1:2: expected a key in quotes, read \"'a': 1}\""),
  ])
  func aBrokenTextIsNamedWithItsPlace(text: String, message: String) {
    #expect(problem(text).contains(message))
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: JSONError.self) { try JSONDocument([0x7B, 0xFF, 0x7D], file: "x") }
    #expect(problem("\u{0}").contains("expected a value, read \"\\u{0}\""))
  }

  @Test func nestingHasAnEnd() {
    #expect(problem(String(repeating: "[", count: 100_000)).contains("fewer than 128 brackets"))
    #expect(
      problem(String(repeating: "[", count: 127) + String(repeating: "]", count: 127)) == "none")
  }

  /// Every beginning of a document, and every document with one byte changed, is read or refused.
  @Test func noTextTraps() {
    let bytes = Array(#"{"a": [1.5e3, "x\u00e9", {"b": null}], "c": -0.25}"#.utf8)
    for count in bytes.indices { _ = try? JSONDocument(Array(bytes[..<count]), file: "x") }
    for index in bytes.indices {
      for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0x5D, 0x75, 0xC3, 0xFF] {
        var changed = bytes
        changed[index] = byte
        _ = try? JSONDocument(changed, file: "x")
      }
    }
  }
}

private struct ExpectedAnObject: Error {}
