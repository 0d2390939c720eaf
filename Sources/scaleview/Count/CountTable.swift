import RunData
import ScaleviewUI
import ScalingLaws

/// A report as text: a table for each unit, then which law means what by *N*.
struct CountTable {
  private let report: CountReport

  /// The columns of the longest number, so that all tables are aligned.
  private let width: Int

  init(_ report: CountReport) {
    self.report = report
    width = report.sections.flatMap(\.rows).map { Self.exact($0.value).count }.max() ?? 0
  }

  var text: String {
    let tables = report.sections.map { [$0.title] + lines(of: $0) }
    let blocks = [report.summary] + tables + [["What laws mean by N"] + definitions]
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// What a model does not have has no line.
  private func lines(of section: CountSection) -> [String] {
    section.rows.filter { $0.value > 0 }.map { row in
      let value = Self.exact(row.value)
      let short = row.value >= 1e6 ? NumberFormat.suffixed(row.value, digits: 4) : ""
      let left = "  \(padded(row.label, 28))  \(String(repeating: " ", count: width - value.count))"
      let line = "\(left)\(value)  \(padded(short, 8))  \(row.source)"
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private var definitions: [String] {
    report.sections.flatMap(\.rows).flatMap { row -> [String] in
      guard let definition = row.definition else { return [] }
      let laws = report.laws(meaning: definition).joined(separator: ", ")
      let value = Self.exact(row.value)
      let gap = String(repeating: " ", count: width - value.count)
      let head = "  \(padded(definition.word, 28))  \(gap)\(value)  "
      return laws.isEmpty ? [] : CountReport.wrapped(laws, after: head)
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// All digits of a whole number, in groups of three; four digits of any other, and powers of ten
  /// above what a Double counts singly.
  static func exact(_ value: Double) -> String {
    guard value == value.rounded(), value < 0x1p53 else {
      return value < 1e6
        ? NumberFormat.significant(value, digits: 4)
        : NumberFormat.shortScientific(value, digits: 16)
    }
    let digits = Array(String(Int(value)))
    return digits.indices.map { index in
      let isGroupStart = index > 0 && (digits.count - index) % 3 == 0
      return (isGroupStart ? "," : "") + String(digits[index])
    }.joined()
  }
}
