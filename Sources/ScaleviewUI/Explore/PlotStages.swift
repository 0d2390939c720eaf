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
  /// The plots on the screen.
  fileprivate var boxes: [ScreenLayout.PlotBox] = []
  fileprivate var stages: [ScreenLayout.PlotContent: PlotStage] = [:]
  /// Axes, runs and legends of the loss plots.
  fileprivate(set) var frames: [Quantity: KeptFrame] = [:]
  /// The runs of the emergence curves.
  fileprivate(set) var thinnedRuns = ThinnedRuns()
  /// The vertical axes of the emergence curves, by which their stages were made.
  fileprivate var tops: [MirageMetric: Scale] = [:]
  /// Axes, readings and bars of the plots of a task.
  fileprivate(set) var abilities: [AbilityMetric.Form: AbilityFrame] = [:]

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
  /// How many tasks are listed below their plots.
  let tasks: Int?

  init(_ state: AppState) {
    tasks = state.abilities?.list.listed.count
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
    if view != stages.view {
      stages.view = view
      stages.tops = [:]
      stages.boxes = ScreenLayout(self).plots
      for box in stages.boxes {
        switch box.content {
        case .loss(let axis): refreshStage(over: axis, in: box)
        case .emergence(let metric):
          stages.thinnedRuns = ThinnedRuns(
            emergencePlot(metric).shownGroups, reusing: stages.thinnedRuns)
        case .residual(let axis): refreshResiduals(over: axis, in: box)
        case .allocation, .ability: break  // a table of splits can be looked through
        }
      }
    }
    refreshMovedStages()
  }

  /// Makes anew what a slider moved beyond its axis, and what was chosen of a task.
  private mutating func refreshMovedStages() {
    for box in stages.boxes {
      switch box.content {
      case .emergence(let metric): refreshStage(of: metric, in: box)
      case .ability(let form): refreshStage(of: form, in: box)
      case .loss, .allocation, .residual: break
      }
    }
  }

  /// The axis goes up in steps, so that most keys leave it.
  private mutating func refreshStage(of metric: MirageMetric, in box: ScreenLayout.PlotBox) {
    let emergence = emergencePlot(metric)
    guard let top = emergence.likelyScale, top != stages.tops[metric],
      let plot = plot(of: box.content, columns: box.inside.width)
    else { return }
    stages.tops[metric] = top
    keepStage(of: plot, in: box)
  }

  private mutating func refreshStage(of form: AbilityMetric.Form, in box: ScreenLayout.PlotBox) {
    guard let plot = abilityPlot(form) else { return }
    stages.abilities[form] = AbilityFrame(plot, reusing: stages.abilities[form])
    if let frame = stages.abilities[form] { keepStage(of: frame.plot, in: box) }
  }

  private mutating func keepStage(of plot: Plot, in box: ScreenLayout.PlotBox) {
    stages.stages[box.content] = PlotStage(
      plot, in: box.inside, glyphs: appearance.glyphs.plotGlyphs,
      reusing: stages.stages[box.content])
  }

  private mutating func refreshStage(over axis: Quantity, in box: ScreenLayout.PlotBox) {
    charts.arrange(over: axis)
    guard let frame = KeptFrame(lossPlot(axis), reusing: stages.frames[axis]) else { return }
    stages.frames[axis] = frame
    keepStage(of: frame.plot, in: box)
  }

  private mutating func refreshResiduals(over axis: Quantity, in box: ScreenLayout.PlotBox) {
    fit.arrangeResiduals(of: table, over: axis)
    guard let plot = residualPlot(axis)?.plot(columns: box.inside.width) else { return }
    keepStage(of: plot, in: box)
  }
}
