import CellKit
import ScalingLaws

extension AppState {
  /// What stands where a table of runs has its plot of loss over `axis`.
  func content(over axis: Quantity) -> ScreenLayout.PlotContent {
    allocations == nil ? .loss(axis) : .allocation(axis)
  }
}

extension ScreenLayout {
  /// The other two plots of splits, where runs have their emergence curves.
  mutating func addOtherAllocations(in rect: Rect, besides axis: Quantity) {
    let others = [Quantity.params, .tokens, .compute].filter { $0 != axis }
    for (quantity, part) in zip(others, rect.columns(2)) {
      plots.append(PlotBox(content: .allocation(quantity), rect: part))
    }
  }

  /// All three plots of splits.
  mutating func addAllocations(in rect: Rect) {
    let (top, bottom) = rect.splitTop(rect.height / 2)
    plots = zip([Quantity.params, .tokens], top.columns(2)).map {
      PlotBox(content: .allocation($0), rect: $1)
    }
    plots.append(PlotBox(content: .allocation(.compute), rect: bottom))
  }
}
