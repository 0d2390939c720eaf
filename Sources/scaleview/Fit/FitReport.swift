import RunData

/// What `scaleview fit` found.
enum FitReport {
  case law(ParametricReport)
  case laws(LawComparison)
  case isoflop(IsoFLOPReport)
  case envelope(EnvelopeReport)
  case methods(ParametricReport, isoflop: IsoFLOPReport?, EnvelopeReport?)

  /// Why the law is not identified; empty where it is.
  var reasons: [String] {
    switch self {
    case .law(let report), .methods(let report, _, _): report.refusal
    case .laws, .isoflop, .envelope: []
    }
  }

  var isIdentified: Bool { reasons.isEmpty }

  var json: JSONValue {
    switch self {
    case .law(let report): return report.json
    case .laws(let comparison): return comparison.json
    case .isoflop(let report): return report.json
    case .envelope(let report): return report.json
    case .methods(let report, let isoflop, let envelope):
      return .object([
        "parametric": report.json, "isoflop": isoflop?.json ?? .null,
        "envelope": envelope?.json ?? .null,
      ])
    }
  }

  var text: String {
    switch self {
    case .law(let report): return report.text
    case .laws(let comparison): return comparison.text
    case .isoflop(let report): return report.text
    case .envelope(let report): return report.text
    case .methods(let report, let isoflop, let envelope):
      return [report.text, isoflop?.text, envelope?.text].compactMap { $0 }.joined(
        separator: "\n")
    }
  }
}
