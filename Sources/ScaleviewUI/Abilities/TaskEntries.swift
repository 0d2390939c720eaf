import Emergence
import RealModule
import RunData
import ScalingLaws

extension TaskReading {
  /// What there is to say of the reading whatever the sliders, the most important first.
  func entries(families: Bool) -> [LawEntry] {
    var entries = [LawEntry("task", families ? "\(title) of \(family)" : title)]
    entries.append(LawEntry("verdict", "\(verdict)"))
    entries += [(step, "step"), (smooth, "smooth")].compactMap { curve, label in
      curve.map { LawEntry(label, "\($0.nameInFull): \(TaskRow.sentence($0))") }
    }
    if let aboveChance { entries.append(LawEntry("largest", aboveChance.sentence)) }
    return entries + cautionsBeside.map { LawEntry("!", $0) }
  }

  /// The cautions; why a score is infinite stands beside the score.
  private var cautionsBeside: [String] {
    cautions.filter { !$0.contains("emergence score is infinite") }
  }
}

extension MetricCurve {
  /// The metric, whether it is computed from the other, and which way is better.
  fileprivate var nameInFull: String {
    metric.name + (isDerived ? ", derived" : "")
      + (metric.isHigherBetter ? "" : ", lower is better")
  }
}

extension AboveChance {
  /// "1950 of 2000 right, p = 3e-12 of guessing so (Benjamini-Hochberg over 10 tests)".
  fileprivate var sentence: String {
    let correction =
      testCount > 1 ? "Benjamini-Hochberg over \(testCount) tests" : "one test, uncorrected"
    let verdict = holds ? "above chance" : "not above chance"
    return "\(answers.count) of \(answers.items) right: \(verdict), "
      + "p \(adjusted > 0 ? "= \(NumberFormat.significant(adjusted))" : "< 1e-300") (\(correction))"
  }
}

extension AbilityScreen {
  /// What there is to say of the reading on the screen, the most important first.
  var entries: [LawEntry] {
    guard reading != nil else { return [LawEntry("", "the readings are being studied")] }
    return Array(facts.prefix(2)) + [LawEntry("test", testText)] + facts.dropFirst(2)
  }

  /// What guessing gives, and what a test of so many items detects.
  private var testText: String {
    let items = itemCount.map { "\(counted($0, "item"))\(view.items == nil ? "" : " (slider)")" }
    let detected = detectable.map { "detects \(NumberFormat.significant($0)) or more" }
    let chance = reading?.chance.map { "chance \(NumberFormat.significant($0))" }
    let intervals = view.items.map { _ in "intervals by Wilson" } ?? "intervals by Clopper-Pearson"
    return [
      items ?? "n not recorded", detected ?? (items == nil ? nil : "detects nothing above chance"),
      chance ?? "chance not recorded", items == nil ? nil : intervals,
    ].compactMap(\.self).joined(separator: ", ")
  }
}
