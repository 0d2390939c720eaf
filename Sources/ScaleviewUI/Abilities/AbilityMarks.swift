import CellKit
import Emergence
import PlotKit
import RunData

// What is drawn of the readings of a test.
extension AbilityPlot {
  private var look: SeriesLook { SeriesLook(appearance: appearance) }

  /// The index of the family on the screen among the series; nil where there is only one.
  private var selectedSeries: Int? {
    guard screen.hasFamilies, let family = screen.reading?.family else { return nil }
    return screen.seriesNames.firstIndex(of: family)
  }

  /// How the family on the screen looks, and the curve through its readings.
  var selectedStyle: CellStyle {
    selectedSeries == nil ? look.style(0) : appearance[.activeBorder]
  }

  /// What guessing gives, and the smallest accuracy that the test detects.
  var rules: [Mark] {
    guard form == .step, shows(.chance) else { return [] }
    return [screen.detectable, chance].compactMap(\.self).map {
      .horizontalRule($0, style: appearance[.rule])
    }
  }

  /// What guessing gives, where it ever hits: else the axis says so.
  private var chance: Double? { (screen.reading?.chance).flatMap { $0 > 0 ? $0 : nil } }

  /// The rules with their values: a name on them would be lost among the readings.
  private var ruleEntries: [LegendEntry] {
    guard form == .step, shows(.chance) else { return [] }
    return [(chance, "chance"), (screen.detectable, "detects")].compactMap { value, name in
      value.map {
        LegendEntry(
          "\(name) \(NumberFormat.significant($0))", sample: .curve(.dotted),
          style: appearance[.rule])
      }
    }
  }

  func bars(_ points: AbilityPoints) -> [Mark] {
    let own = points.points.compactMap { point in point.band.map { (x: point.x, band: $0) } }
    return [(own, ThemeRole.secondary), (points.implied, .rule)].filter { !$0.0.isEmpty }.map {
      .errorBars(
        $0.0.map(\.x), from: $0.0.map(\.band.lowerBound), to: $0.0.map(\.band.upperBound),
        style: appearance[$0.1])
    }
  }

  /// The readings, those of the family on the screen above all others.
  func markers(_ points: AbilityPoints) -> [Mark] {
    let groups = Dictionary(grouping: points.points) { min($0.series, SeriesLook.named) }
    let marks = groups.keys.sorted().map { index in
      let points = groups[index] ?? []
      return Mark.points(
        points.map(\.x), points.map(\.value), marker: look.marker(index), style: look.style(index))
    }
    guard let selectedSeries else { return marks }
    let chosen = points.points.filter { $0.series == selectedSeries }
    return marks + [
      Mark.points(
        chosen.map(\.x), chosen.map(\.value), marker: look.marker(selectedSeries),
        style: selectedStyle
      ).layered(.front)
    ]
  }

  func legend(_ points: AbilityPoints) -> [LegendEntry] {
    var shown = Set(points.points.map(\.series))
    guard let selectedSeries, shown.contains(selectedSeries) else {
      return look.legend(screen.seriesNames, having: shown) + ruleEntries
    }
    shown.remove(selectedSeries)
    let name = appearance.glyphs.plain(screen.seriesNames[selectedSeries])
    return [
      LegendEntry(
        name, sample: .marker(look.marker(selectedSeries)), style: selectedStyle,
        isName: true)
    ] + look.legend(screen.seriesNames, having: shown) + ruleEntries
  }

  /// What of the readings the plot cannot show, or shows otherwise than as points.
  func notes(_ points: AbilityPoints) -> [String] {
    let hidden = points.points.filter { $0.value.isNaN || view.yForm == .log && $0.value <= 0 }
    let bands = hidden.count { $0.band != nil }
    let texts = [
      view.viewport == nil ? nil : "zoomed",
      bands > 0 ? "\(counted(bands, "reading")) of 0: a band up to the bound" : nil,
      hidden.count > bands ? "\(counted(hidden.count - bands, "reading")) of 0 not shown" : nil,
      points.unplaced > 0
        ? "\(counted(points.unplaced, "reading")) without \(screen.axis.symbol)" : nil,
    ].compactMap(\.self)
    return texts.isEmpty ? [] : [texts.joined(separator: ", ")] + texts
  }
}
