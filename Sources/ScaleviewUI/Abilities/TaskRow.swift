import CellKit
import Emergence
import RealModule

/// What a list says of a reading.
struct TaskRow {
  let reading: TaskReading

  /// A curve in a few characters and its score: the same for every reading of the list.
  static let curveWidth = 8
  static let scoreWidth = 6

  /// The verdict in a word.
  var verdict: String { reading.verdict.kind.rawValue }

  /// The curve as a spark line of at most ``curveWidth`` characters.
  static func spark(_ curve: MetricCurve?, _ glyphs: GlyphSet) -> String {
    let values = curve?.scored.map(\.value) ?? []
    let count = min(values.count, curveWidth)
    let places = count > 1 ? (0..<count).map { $0 * (values.count - 1) / (count - 1) } : [0]
    return values.isEmpty ? "" : Sparkline(values: places.map { values[$0] }).text(glyphs)
  }

  /// The emergence score; "inf" where most steps are 0, and "-" without two scales.
  static func score(_ curve: MetricCurve?) -> String {
    curve?.scores.map { NumberFormat.significant($0.emergence, digits: 3) } ?? "-"
  }

  /// The score in words, and why it is no number.
  static func sentence(_ curve: MetricCurve) -> String {
    guard let scores = curve.scores else { return "score undefined: fewer than two scales" }
    let score =
      scores.emergence.isFinite
      ? NumberFormat.significant(scores.emergence)
      : scores.emergence > 0 ? "infinite: most steps are 0" : "-infinite: most steps are 0"
    let linearity = NumberFormat.significant(scores.linearity)
    return "linearity \(linearity), score \(score); \(curve.direction.words)"
  }
}
