import ScalingLaws

/// The words for going from some settings to others: "α 0.3500 → 0.3478".
struct SettingsChange {
  let old: Settings
  let new: Settings
  let glyphs: GlyphSet

  init(from old: Settings, to new: Settings, glyphs: GlyphSet) {
    self.old = old
    self.new = new
    self.glyphs = glyphs
  }

  var text: String {
    let (family, preset) = (new.law.family, new.law.preset)
    guard family == old.law.family else { return "law \(family.rawValue), preset \(preset.id)" }
    guard preset == old.law.preset else { return "preset \(old.law.preset.id) → \(preset.id)" }
    if old.axes != new.axes { return axes }
    // A value beyond an end moves the end as well.
    let changes = (values.isEmpty ? ranges + locks : values) + visibility + marks
    return changes.count > 1
      ? "\(changes.count) sliders, \(changes[0]) among them" : changes.first ?? "nothing"
  }

  private var axes: String {
    guard old.axes.unit == new.axes.unit else {
      return "loss in \(old.axes.unit.symbol) → \(new.axes.unit.symbol)"
    }
    return old.axes.reducible == new.axes.reducible ? "spacing of an axis" : "loss or loss above E"
  }

  private var values: [String] {
    let coefficients = new.law.coefficients.indices
      .filter { old.law.coefficients[$0] != new.law.coefficients[$0] }
      .map { index in
        let (from, to) = (old.law.coefficients[index], new.law.coefficients[index])
        return "\(symbol(index)) \(pair(from, to, scale(index)))"
      }
    let answer =
      old.answerTokens == new.answerTokens ? [] : ["T \(old.answerTokens) → \(new.answerTokens)"]
    return coefficients + answer + items
  }

  private var items: [String] {
    let (from, to) = (old.abilityView?.items, new.abilityView?.items)
    func text(_ items: Int?) -> String { items.map { "\($0)" } ?? "of the readings" }
    return from == to ? [] : ["n \(text(from)) → \(text(to))"]
  }

  private var marks: [String] {
    let (from, to) = (old.abilityView?.shown ?? [], new.abilityView?.shown ?? [])
    return AbilityMark.allCases.filter { from.contains($0) != to.contains($0) }
      .map { "\($0.title) \(to.contains($0) ? "on" : "off")" }
  }

  private var ranges: [String] {
    new.ranges.indices.filter { old.ranges[$0] != new.ranges[$0] }
      .map { "bounds of \(symbol($0)) \(bounds($0))" }
  }

  private var locks: [String] {
    old.lockedSliders.symmetricDifference(new.lockedSliders).sorted()
      .map { "\(symbol($0)) \(new.lockedSliders.contains($0) ? "locked" : "unlocked")" }
  }

  private var visibility: [String] {
    let (from, to) = (old.visibility, new.visibility)
    if from.filter != to.filter {
      return [to.filter.isEmpty ? "no filter" : "filter \(to.filter.text)"]
    }
    if from.leftOut != to.leftOut {
      return ["\(counted(to.leftOut.count, "run")) left out of fits"]
    }
    guard from.hidden != to.hidden else { return [] }
    return [to.hidden.isEmpty ? "no run hidden" : "\(counted(to.hidden.count, "run")) hidden"]
  }

  /// Both numbers, with more digits than a slider shows where they would look the same.
  private func pair(_ from: Double, _ to: Double, _ scale: SliderScale) -> String {
    let texts = [from, to].map { SliderReading.text($0, scale) }
    let shown =
      texts[0] == texts[1] ? [from, to].map { SliderReading.exactText($0, scale) } : texts
    return shown.joined(separator: " → ")
  }

  private func scale(_ index: Int) -> SliderScale {
    let beyond = index - new.law.coefficients.count
    guard beyond < 0 else { return beyond == 0 ? .answerTokens : .items }
    var scale = SliderScale(new.law.description.coefficients[index])
    scale.unit.loss = new.axes.unit
    return scale
  }

  private func bounds(_ index: Int) -> String {
    var scale = scale(index)
    scale.range = new.ranges[index]
    return SliderReading.text(scale)
  }

  /// The sign of a slider; the last ones are no coefficients.
  private func symbol(_ index: Int) -> String {
    let coefficients = new.law.description.coefficients
    guard index < coefficients.count else { return index == coefficients.count ? "T" : "n" }
    return glyphs.isASCII ? coefficients[index].symbol : coefficients[index].glyph
  }
}
