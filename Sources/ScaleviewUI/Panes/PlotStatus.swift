import PlotKit
import ScalingLaws

extension AppState {
  /// What the status line says of a plot that has the keyboard, the fullest text first.
  func plotTexts(_ box: ScreenLayout.PlotBox) -> [String] {
    if inspection?.content == box.content {
      return cursorTexts(ScreenLayout(self))
    }
    let title = box.content.title
    guard let range = shownRange(of: box.content) else { return [title] }
    return ["\(title): \(range.x), \(range.y)", "\(title): \(range.x)", title]
  }

  /// What a plot shows of both axes, with units; nil where it has nothing to show.
  func shownRange(of content: ScreenLayout.PlotContent) -> (x: String, y: String)? {
    guard let plot = plot(of: content, columns: 0) else { return nil }
    let quantity = horizontalQuantity(of: content)
    let (xs, ys) = (plot.x.scale.domain, plot.y.scale.domain)
    let across =
      "\(quantity.axisSymbol) \(quantity.formatted(xs.lowerBound)) to "
      + "\(quantity.formatted(xs.upperBound)) \(quantity.unit)"
    let up =
      "\(NumberFormat.significant(ys.lowerBound)) to "
      + NumberFormat.significant(ys.upperBound)
    // The title of the axis is a symbol and its unit.
    let words = plot.y.title.split(separator: " ", maxSplits: 1).map(String.init)
    let vertical = words.prefix(1) + [up] + words.dropFirst()
    return (across, vertical.joined(separator: " "))
  }

  /// The quantity along the horizontal axis.
  func horizontalQuantity(of content: ScreenLayout.PlotContent) -> Quantity {
    switch content {
    case .loss(let quantity), .residual(let quantity): quantity
    case .allocation: .compute
    case .emergence: axis
    case .ability: abilities?.axis ?? axis
    }
  }
}

extension ScreenLayout.PlotContent {
  /// A name for a sentence.
  var title: String {
    switch self {
    case .loss(let axis): "Loss vs \(axis.axisSymbol)"
    case .emergence(let metric): metric.title
    case .allocation(let quantity): quantity.allocationTitle
    case .residual(let axis): "Residuals vs \(axis.axisSymbol)"
    case .ability(.step): "Step metric"
    case .ability(.smooth): "Smooth metric"
    }
  }
}
