import RunData
import Testing

@Suite struct JSONValueTests {
  @Test func aDocumentIsIndentedWithItsKeysSorted() {
    let value: JSONValue = [
      "law": "chinchilla", "inputs": ["tokens": 1.4e12, "params": 7e10], "value": 1.9366,
      "notes": ["a", "b"], "table": [["x": 1], ["x": 2]], "none": nil, "empty": [],
    ]

    #expect(
      value.text == """
        {
          "empty": [],
          "inputs": {
            "params": 70000000000,
            "tokens": 1400000000000
          },
          "law": "chinchilla",
          "none": null,
          "notes": ["a", "b"],
          "table": [
            {
              "x": 1
            },
            {
              "x": 2
            }
          ],
          "value": 1.9366
        }

        """)
  }

  @Test(arguments: [
    0.1, 1e22, Double.leastNonzeroMagnitude, 2e16, 70_553_706_496, -3, 1 / 3.0, 6.02e23,
  ])
  func aNumberReadsBackAsTheSame(number: Double) throws {
    let text = JSONValue.number(number).text

    #expect(try JSONDocument(Array(text.utf8), file: "x").root.content == .number(number))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func aNumberThatJSONLacksIsNull(number: Double) {
    #expect(JSONValue.number(number).text == "null\n")
    #expect(JSONValue(nil) == .null && JSONValue(2) == .number(2))
  }

  @Test(arguments: ["a\"b\\c", "\u{1B}[2J\u{0}\n\t\r", "α😀\u{2028}", ""])
  func aTextReadsBackAsTheSame(value: String) throws {
    let text = JSONValue.string(value).text

    #expect(try JSONDocument(Array(text.utf8), file: "x").root.content == .string(value))
    #expect(!text.contains("\u{1B}"))
  }
}
