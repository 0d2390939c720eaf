import CellKit
import PlotKit
import RunData
import ScalingLaws

/// What the plots on the screen keep from one frame to the next: their layouts and the points, which
/// no slider moves.
///
/// A frame is the same without them, only later: whatever they do not fit is made while it is drawn.
struct PlotStages: Hashable {
  /// What the stages were made for.
  fileprivate var view: StageView?
  fileprivate var stages: [ScreenLayout.PlotContent: PlotStage] = [:]
  /// Axes, runs and legends of the loss plots.
  fileprivate(set) var frames: [Quantity: KeptFrame] = [:]
  /// The runs of the emergence curves.
  fileprivate(set) var thinnedRuns = ThinnedRuns()

  subscript(content: ScreenLayout.PlotContent) -> PlotStage? { stages[content] }
}

/// What stages follow from, short of comparing them whole: a hundred keys in a burst ask a hundred
/// times.
struct StageView: Hashable {
  let runs: [TrainingRun]
  let excluded: RunMask
  let leftOut: RunMask
  let lossErrors: [Double]
  let size: TerminalSize
  let screen: Screen
  let axis: Quantity
  /// The pane that has the keyboard, where that takes the whole screen.
  let maximized: Pane?
  let views: [PlotView]
  /// What the vertical axes show, where that may follow a slider.
  let readings: [LossReading]
  let family: LawFamily
  let preset: Preset
  let glyphs: GlyphSet
  let labels: AxisLabels?
  let theme: Theme
  /// What the residuals on the screen are those of.
  let residuals: ResidualSource?

  init(_ state: AppState) {
    runs = state.charts.runs
    (excluded, leftOut) = (state.table.excluded, state.table.leftOut)
    lossErrors = state.table.lossErrors
    (size, screen, axis) = (state.size, state.screen, state.axis)
    maximized = state.isMaximized ? state.focus : nil
    views = [Quantity.params, .tokens, .compute, .tokensPerParam].map { state.view(of: .loss($0)) }
    readings = views.map { [law = state.law] in $0.reading(under: law) }
    (family, preset) = (state.law.family, state.law.preset)
    (glyphs, labels) = (state.appearance.glyphs, state.appearance.labels)
    theme = state.appearance.theme
    residuals = state.screen == .fit ? state.fit.report.map(ResidualSource.init) : nil
  }
}

extension AppState {
  /// Makes what the plots now on the screen can keep, where that is not there yet.
  package mutating func refreshStages() {
    charts.arrange(over: axis)
    let view = StageView(self)
    guard view != stages.view else { return }
    stages.view = view
    for box in ScreenLayout(self).plots {
      switch box.content {
      case .loss(let axis): refreshStage(over: axis, in: box.inside)
      case .emergence(let metric):
        stages.thinnedRuns = ThinnedRuns(
          emergencePlot(metric).shownGroups, reusing: stages.thinnedRuns)
      case .residual(let axis): refreshResiduals(over: axis, in: box)
      case .allocation, .ability: break  // tables that a person can look through
      }
    }
  }

  private mutating func refreshStage(over axis: Quantity, in rect: Rect) {
    charts.arrange(over: axis)
    guard let frame = KeptFrame(lossPlot(axis), reusing: stages.frames[axis]) else { return }
    stages.frames[axis] = frame
    keepStage(of: frame.plot, as: .loss(axis), in: rect)
  }

  private mutating func refreshResiduals(over axis: Quantity, in box: ScreenLayout.PlotBox) {
    fit.arrangeResiduals(of: table, over: axis)
    guard let plot = residualPlot(axis)?.plot(columns: box.inside.width) else { return }
    keepStage(of: plot, as: box.content, in: box.inside)
  }

  private mutating func keepStage(
    of plot: Plot, as content: ScreenLayout.PlotContent, in rect: Rect
  ) {
    stages.stages[content] = PlotStage(
      plot, in: rect, glyphs: appearance.glyphs.plotGlyphs, reusing: stages.stages[content])
  }
}
