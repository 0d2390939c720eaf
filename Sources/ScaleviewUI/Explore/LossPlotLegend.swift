import PlotKit
import ScalingLaws

/// What the legend says.
extension LossPlot {
  /// Series first, then the curves; a group of runs on a curve shares its line.
  func legend(_ curves: [LossCurve]) -> [LegendEntry] {
    let series = chart.groups.compactMap { group -> LegendEntry? in
      guard case .series(_, let name) = group.kind else { return nil }
      return LegendEntry(
        appearance.glyphs.plain(name), sample: .marker(marker(of: group)), style: style(of: group))
    }
    let drawn = curves.map(\.kind)
    let lone = chart.groups.compactMap { group -> LegendEntry? in
      guard case .curve(let index) = group.kind, !drawn.contains(.held(index)) else { return nil }
      return LegendEntry(
        label(of: .held(index)), sample: .marker(marker(of: group)), style: style(of: group))
    }
    let others = chart.groups.filter { $0.kind == .others }.map {
      LegendEntry(othersLabel, sample: .marker(.dot), style: style(of: $0))
    }
    return series + lone + curves.map(entry) + others
  }

  private func entry(_ curve: LossCurve) -> LegendEntry {
    LegendEntry(
      label(of: curve.kind), sample: sample(of: curve.kind), style: style(of: curve.kind))
  }

  private func sample(of kind: LossCurve.Kind) -> LegendEntry.Sample {
    guard case .held(let index) = kind,
      let group = chart.groups.first(where: { $0.kind == .curve(index) })
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
