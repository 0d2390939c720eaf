import PlotKit
import ScalingLaws

/// What the legend says.
extension LossPlot {
  /// Series first, then what else a point shows, then the curves; a group of runs on a curve shares its
  /// line.
  func legend(_ curves: [LossCurve.Kind]) -> [LegendEntry] {
    let groups = namedGroups
    let series = groups.compactMap { group -> LegendEntry? in
      guard case .series(_, let name) = group.kind else { return nil }
      return LegendEntry(
        appearance.glyphs.plain(name), sample: .marker(marker(of: group)),
        style: style(of: group), isName: true)
    }
    let lone = groups.compactMap { group -> LegendEntry? in
      guard case .curve(let index) = group.kind, !curves.contains(.held(index)) else { return nil }
      return LegendEntry(
        label(of: .held(index)), sample: .marker(marker(of: group)), style: style(of: group))
    }
    let others = groups.filter { $0.kind == .others }.map {
      LegendEntry(othersLabel, sample: .marker(marker(of: $0)), style: style(of: $0))
    }
    return series + lone + looks + curves.map(entry) + others
  }

  /// A group of each kind: one of excluded runs only where the kind has no others.
  private var namedGroups: [RunGroup] {
    let counted = Set(chart.groups.filter { !$0.isExcluded }.map(\.kind))
    return chart.groups.filter { !$0.isExcluded || !counted.contains($0.kind) }
  }

  /// What the excluded runs look like, and what a bar means.
  private var looks: [LegendEntry] {
    let style = appearance[.secondary]
    var entries: [LegendEntry] = []
    if chart.groups.contains(where: \.isExcluded) {
      entries.append(LegendEntry("excluded", sample: .marker(.hollow), style: style))
    }
    if !chart.bars.xs.isEmpty {
      entries.append(LegendEntry(chart.bars.name, sample: .errorBar, style: style))
    }
    return entries
  }

  private func entry(_ curve: LossCurve.Kind) -> LegendEntry {
    LegendEntry(label(of: curve), sample: sample(of: curve), style: style(of: curve))
  }

  private func sample(of kind: LossCurve.Kind) -> LegendEntry.Sample {
    guard case .held(let index) = kind,
      let group = namedGroups.first(where: { $0.kind == .curve(index) })
    else { return .curve(dash(of: kind)) }
    return .markerOnCurve(marker(of: group))
  }

  func label(of kind: LossCurve.Kind) -> String {
    switch kind {
    case .held(let index):
      heldLabel(chart.heldValues[index])
    case .infiniteTokens: "D" + appearance.glyphs.infinity
    case .frontier: "frontier"
    case .single: lawName
    }
  }

  /// The left side of the law's formula: "L(C_min)".
  private var lawName: String {
    String(appearance.glyphs.formula(of: law.description).prefix { $0 != " " && $0 != "=" })
  }

  /// "D=22M", or "D≈22M" for the curve of a bin.
  private func heldLabel(_ value: Double) -> String {
    let sign = appearance.glyphs.plain(chart.areBinned ? "≈" : "=")
    return chart.held.symbol + sign + chart.held.formatted(value)
  }

  private var othersLabel: String {
    if showsSeries { return "other series" }
    return chart.heldValues.isEmpty ? "runs" : "other \(chart.held.symbol)"
  }
}
