import CellKit
import Planning
import PlotKit
import RealModule
import ScalingLaws

/// How a table splits compute beside the split with the law's least loss, on log axes.
struct AllocationPlot {
  let chart: AllocationChart
  let law: ScalingLaw
  /// params, tokens, or compute for tokens per param.
  let quantity: Quantity
  let appearance: Appearance
  var view = PlotView()

  /// The plot for a drawing of `columns` columns, its curve sampled at `samples` places.
  func plot(samples: Int, columns: Int) -> Plot? {
    guard let x = view.xScale(covering: chart.compute) else { return nil }
    let xs = x.samples(samples)
    let frontier = frontier(at: xs)
    let values = chart.groups.flatMap { $0.values(quantity) } + frontier.filter(\.isFinite)
    guard let least = values.min(), let greatest = values.max(),
      let y = view.yScale(
        view.yForm.scale(covering: least...max(greatest, least * 1.5), padding: 0.06))
    else { return nil }
    return Plot(
      x: Axis(
        x, title: "C \(Quantity.compute.unit)", labelStyle: appearance.labelStyle(of: .compute)),
      y: Axis(
        y, title: axisTitle,
        labelStyle: appearance.labelStyle(of: quantity == .compute ? .tokensPerParam : quantity)),
      marks: rules + curves(xs, frontier) + points,
      legend: legend.shortened(columns: columns, appearance),
      notes: notes)
  }

  /// The law's best split at each compute of `xs`; NaN where it has none.
  func frontier(at xs: [Double]) -> [Double] {
    guard let frontier = try? ComputeFrontier(law) else { return xs.map { _ in .nan } }
    return xs.map { compute in
      guard let best = try? frontier.allocation(compute: compute) else { return .nan }
      return switch quantity {
      case .tokens: best.tokens
      case .compute: best.tokens / best.params
      default: best.params
      }
    }
  }

  /// The name of the law's curve.
  var curveName: String {
    switch quantity {
    case .tokens: "D_opt(C)"
    case .compute: "D_opt/N_opt"
    default: "N_opt(C)"
    }
  }

  private var notes: [String] {
    if reason != nil { return ["\(law.family.rawValue) has no best split", "no best split"] }
    return view.viewport == nil ? [] : ["zoomed"]
  }

  /// Why there is no curve; nil where there is one.
  var reason: String? {
    do throws(AllocationUnavailable) {
      _ = try ComputeFrontier(law)
      return nil
    } catch {
      return appearance.glyphs.plain("no curve: \(error.description)")
    }
  }

  private var axisTitle: String {
    switch quantity {
    case .tokens: "D tokens"
    case .compute: "D/N tokens per param"
    default: "N params"
    }
  }

  private var fitted: ClosedRange<Double>? { law.preset.fittedRange[.compute] }

  private var rules: [Mark] {
    guard let fitted else { return [] }
    return [fitted.lowerBound, fitted.upperBound].map {
      .verticalRule($0, style: appearance[.rule])
    }
  }

  /// The law's curve, dotted beyond the compute that its preset was fitted on.
  private func curves(_ xs: [Double], _ values: [Double]) -> [Mark] {
    guard reason == nil else { return [] }
    let style = appearance[.limitCurve]
    guard let fitted else { return [.curve(xs, values, style: style, dash: .dashed)] }
    let inside = zip(xs, values).map { fitted.contains($0) ? $1 : .nan }
    let outside = zip(xs, values).map { fitted.contains($0) ? .nan : $1 }
    return [
      .curve(xs, outside, style: style, dash: LossPlot.extrapolated),
      .curve(xs, inside, style: style, dash: .dashed),
    ]
  }

  private var look: SeriesLook { SeriesLook(appearance: appearance) }

  private var points: [Mark] {
    chart.groups.map { group in
      .points(
        group.compute, group.values(quantity), marker: look.marker(group.series),
        style: look.style(group.series))
    }
  }

  private var legend: [LegendEntry] {
    let series = look.legend(chart.seriesNames, having: Set(chart.groups.map(\.series)))
    guard reason == nil else { return series }
    return series + [
      LegendEntry(curveName, sample: .curve(.dashed), style: appearance[.limitCurve])
    ]
  }
}

extension AppState {
  /// The plot of splits for one quantity; nil where the table has none.
  func allocationPlot(_ quantity: Quantity) -> AllocationPlot? {
    allocations.map {
      AllocationPlot(
        chart: $0, law: law, quantity: quantity, appearance: appearance,
        view: view(of: .allocation(quantity)))
    }
  }
}
