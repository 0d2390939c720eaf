import RunData
import ScalingLaws

/// Where plots show the points of the table, and which point they show at a place.
extension AppState {
  /// The first point of the table that a plot shows at `place`.
  func index(ofRunAt place: RunPlace, in content: ScreenLayout.PlotContent) -> Int? {
    switch content {
    case .loss, .emergence, .residual:
      let quantity = horizontalQuantity(of: content)
      return table.runs.firstIndex { $0.loss == place.loss && $0[quantity] == place.x }
    case .allocation(let quantity):
      return table.allocations.firstIndex {
        $0.compute == place.x && $0.value(inPlotOf: quantity) == place.y
      }
    case .ability: return Int(place.loss)
    }
  }

  /// Where a plot shows a point; nil where the point lacks what the plot needs.
  func place(ofRun index: Int, in content: ScreenLayout.PlotContent) -> RunPlace? {
    switch content {
    case .loss, .emergence: placeOfRun(index, in: content)
    case .residual(let axis):
      table.runs.indices.contains(index)
        ? residualPlot(axis)?.place(of: table.runs[index]) : nil
    case .allocation(let quantity): placeOfSplit(index, over: quantity)
    case .ability: place(ofModel: index, in: content)
    }
  }

  /// The same; nil also where the point is none that the plot draws, however far it is zoomed out.
  func drawnPlace(ofRun index: Int, in content: ScreenLayout.PlotContent) -> RunPlace? {
    guard let place = place(ofRun: index, in: content),
      let whole = PlotWindow(content, of: self)?.wholeY.domain, whole.contains(place.y)
    else { return nil }
    return place
  }

  /// The points that a plot draws: a run at the floor or below it has no place on a log axis.
  func drawnPoints(of content: ScreenLayout.PlotContent) -> [RunPoints] {
    guard let whole = PlotWindow(content, of: self)?.wholeY.domain else { return [] }
    return runPoints(of: content).map { $0.inside(whole) }
  }

  private func placeOfRun(_ index: Int, in content: ScreenLayout.PlotContent) -> RunPlace? {
    guard table.runs.indices.contains(index),
      let x = table.runs[index][horizontalQuantity(of: content)]
    else { return nil }
    let loss = table.runs[index].loss
    switch content {
    case .loss(let axis):
      return RunPlace(x: x, y: lossPlot(axis).reading.value(of: loss), loss: loss)
    case .emergence(let metric):
      return RunPlace(x: x, y: emergencePlot(metric).value(ofLoss: loss), loss: loss)
    case .allocation, .ability, .residual: return nil
    }
  }

  private func placeOfSplit(_ index: Int, over quantity: Quantity) -> RunPlace? {
    guard table.allocations.indices.contains(index) else { return nil }
    let split = table.allocations[index]
    let y = split.value(inPlotOf: quantity)
    return RunPlace(x: split.compute, y: y, loss: y)
  }
}

extension AllocationRecord {
  /// What the plot of `quantity` shows of it; compute stands for tokens per param.
  func value(inPlotOf quantity: Quantity) -> Double {
    switch quantity {
    case .tokens: tokens
    case .compute: tokens / params
    default: params
    }
  }
}

extension RunPoints {
  /// Those whose *y* is in `domain`; all of them where none is outside, which copies nothing.
  func inside(_ domain: ClosedRange<Double>) -> RunPoints {
    guard !ys.allSatisfy(domain.contains) else { return self }
    let kept = ys.indices.filter { domain.contains(ys[$0]) }
    return RunPoints(
      xs: kept.map { xs[$0] }, ys: kept.map { ys[$0] }, losses: kept.map { losses[$0] },
      weights: weights.isEmpty ? [] : kept.map { weights[$0] })
  }
}
