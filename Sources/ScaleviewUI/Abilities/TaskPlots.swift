import CellKit
import Emergence
import PlotKit
import RunData
import ScalingLaws

/// Tasks with all their families, as plain plots: the step metric with its intervals, then its smooth
/// partner.
package struct TaskPlots {
  private let groups: [[TaskReading]]
  private let appearance: Appearance

  /// The plots of `readings`, those of one task and number of shots together.
  package init(_ readings: [TaskReading], glyphs: GlyphSet) {
    var order: [String] = []
    var groups: [String: [TaskReading]] = [:]
    for reading in readings {
      if groups[reading.title] == nil { order.append(reading.title) }
      groups[reading.title, default: []].append(reading)
    }
    self.groups = order.compactMap { groups[$0] }
    appearance = Appearance(theme: BuiltinTheme.monochrome.theme, glyphs: glyphs)
  }

  /// A plot a metric, each of `size` characters below its title.
  package func texts(in size: TerminalSize) -> [String] {
    groups.flatMap { group in
      [text(group, \.step, in: size), text(group, \.smooth, in: size)].compactMap(\.self)
    }
  }

  private func text(
    _ group: [TaskReading], _ curve: (TaskReading) -> MetricCurve?, in size: TerminalSize
  ) -> String? {
    guard let metric = group.lazy.compactMap(curve).first,
      let plot = TaskPlot(group, group.map(curve), appearance).plot
    else { return nil }
    var buffer = CellBuffer(size: size)
    plot.draw(
      in: buffer.bounds, of: &buffer, style: appearance.plotStyle,
      glyphs: appearance.glyphs.plotGlyphs)
    let better = metric.metric.isHigherBetter ? "" : ", lower is better"
    let derived = metric.isDerived ? ", derived" : ""
    let title = "\(group[0].title) · \(metric.metric.name)\(derived)\(better)"
    return appearance.glyphs.plain(title) + "\n\n" + buffer.text
  }
}

/// One metric of a task over its families.
private struct TaskPlot {
  let group: [TaskReading]
  let curves: [MetricCurve?]
  let appearance: Appearance

  init(_ group: [TaskReading], _ curves: [MetricCurve?], _ appearance: Appearance) {
    (self.group, self.curves, self.appearance) = (group, curves, appearance)
  }

  private var look: SeriesLook { SeriesLook(appearance: appearance) }
  private var axis: Quantity { group[0].axis }
  private var points: [TaskPoint] { curves.flatMap { $0?.points ?? [] }.filter { $0.x != nil } }

  /// The plot; nil without a reading on the axis.
  var plot: Plot? {
    let xs = points.compactMap(\.x)
    let ys = points.flatMap {
      [$0.value, $0.interval?.lower, $0.interval?.upper].compactMap(\.self)
    }
    guard let first = xs.min(), let last = xs.max(), let least = ys.min(), let most = ys.max(),
      let x = PlotView().xScale(covering: first...last),
      let y = LinearScale(covering: least...max(most, least + 1e-9)).map(Scale.linear)
    else { return nil }
    return Plot(
      x: Axis(
        x, title: "\(axis.symbol) \(axis.unit)", labelStyle: appearance.labelStyle(of: axis)),
      y: Axis(y), marks: chance + bars + marks,
      legend: look.legend(group.map(\.family), having: Set(group.indices)))
  }

  /// The chance line of the step metric, where guessing hits.
  private var chance: [Mark] {
    guard curves.lazy.compactMap(\.self).first?.metric.form == .step else { return [] }
    let chances = Set(group.compactMap(\.chance).filter { $0 > 0 })
    return chances.sorted().map { .horizontalRule($0, label: "chance", style: appearance[.rule]) }
  }

  private var bars: [Mark] {
    let counted = points.filter { $0.interval != nil }
    guard !counted.isEmpty else { return [] }
    return [
      .errorBars(
        counted.map { $0.x ?? 0 }, from: counted.map { $0.interval?.lower ?? 0 },
        to: counted.map { $0.interval?.upper ?? 0 }, style: appearance[.secondary])
    ]
  }

  private var marks: [Mark] {
    curves.enumerated().map { index, curve in
      let placed = (curve?.points ?? []).filter { $0.x != nil }
      return .points(
        placed.map { $0.x ?? 0 }, placed.map(\.value), marker: look.marker(index),
        style: look.style(index))
    }
  }
}
