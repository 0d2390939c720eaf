import CellKit
import RunData
import ScalingLaws

/// Everything that the screen shows and the keys change: one value.
package struct AppState: Hashable, Sendable {
  /// The runs of the files, shown or not.
  package let allRuns: RunTable
  /// The runs that are shown: all, unless a person hid or filtered some.
  package internal(set) var table: RunTable
  /// The runs that are shown, arranged for each plot that is.
  package internal(set) var charts: LossCharts
  package internal(set) var visibility = RunVisibility()
  package internal(set) var runs: RunsScreen
  /// The splits of budgets, where the table is one of those.
  package let allocations: AllocationChart?
  /// The abilities, where the table is one of those.
  package internal(set) var abilities: AbilityScreen?
  package internal(set) var law: ScalingLaw
  package internal(set) var sliders: SliderBank
  /// The sliders of the laws that were left with something changed.
  var keptSliders: [LawChoice: KeptSliders] = [:]
  /// *T*: the answer length of the emergence curves, in tokens.
  package internal(set) var answerTokens = AppState.defaultAnswerTokens
  /// The slider whose knob the mouse holds.
  var grabbedSlider: Int?
  var history = History()
  /// The selected slider's, if it runs by itself.
  var animation: Animation?
  package internal(set) var residuals: ResidualState = .unknown
  var stages = PlotStages()
  package internal(set) var fit = FitScreen()

  package internal(set) var screen = Screen.params
  /// The horizontal axis of the last loss plot; the emergence curves share it.
  package internal(set) var axis = Quantity.params
  /// The pane that has the keyboard; the sliders have it where the screen does not show that pane.
  var focus = Pane.sliders
  /// Whether that pane takes the whole screen.
  var isMaximized = false
  /// Unit and form of the axes.
  var axes = AxisSettings()
  /// The plots that show a part of what there is.
  var viewports: [ScreenLayout.PlotContent: Viewport] = [:]
  var grabbedPlot: GrabbedPlot?
  var inspection: Inspection?
  package internal(set) var overlay: Overlay? { didSet { if overlay == nil { find = nil } } }
  /// What is looked for in the open box.
  package internal(set) var find: Find?
  package internal(set) var prompt: Prompt?
  package internal(set) var message: Message?

  package internal(set) var size: TerminalSize
  package internal(set) var appearance: Appearance
  package internal(set) var reportsMouse = true
  /// Files that are not what they were when they were read.
  var changedFiles: [String] = []
  let preferences: Preferences
  /// Whether three lines for a new person are on the screen.
  package internal(set) var showsTour = false
  /// Counts requests, so that the answer to an old one is known for what it is.
  var lastRequest = 0
  /// The requests among them that write every plot.
  var everythingRequests: Set<Int> = []
  /// The request whose answer opens the list of themes.
  var awaitedThemes: Int?
  /// A theme asked for by name, and the request whose answer has it.
  var wantedTheme: WantedTheme?

  /// The keys of the plots and sliders.
  var keys: KeyAssignment { preferences.keys }

  package static let defaultAnswerTokens = 5

  /// The state in which a file opens; `refreshStages()` then makes what its frames keep.
  ///
  /// - Returns: With it, the work to do at once, which those stages need not delay.
  package static func opening(
    _ table: RunTable, law: ScalingLaw, axis: Quantity? = nil, size: TerminalSize,
    appearance: Appearance, preferences: Preferences = Preferences()
  ) -> (AppState, [Effect]) {
    var state = AppState(
      table: table, charts: LossCharts(table), law: law,
      sliders: SliderBank(for: law, hasItems: table.abilities != nil),
      size: size, appearance: appearance, preferences: preferences)
    state.openScreen(over: axis)
    let effects = state.refreshResiduals() + state.refreshStudy()
    return (state, effects)
  }

  private init(
    table: RunTable, charts: LossCharts, law: ScalingLaw, sliders: SliderBank, size: TerminalSize,
    appearance: Appearance, preferences: Preferences
  ) {
    allRuns = table
    self.table = table
    self.charts = charts
    runs = RunsScreen(table)
    allocations = AllocationChart(table)
    abilities = AbilityScreen(table)
    self.law = law
    self.sliders = sliders
    self.size = size
    self.appearance = appearance
    self.preferences = preferences
    showsTour = preferences.showsTour
    message = preferences.complaint.map(Message.error)
  }

  /// Opens the plot over `axis`; without one, the first that the table can fill.
  private mutating func openScreen(over axis: Quantity?) {
    let screens: [Screen] = [.params, .tokens, .compute]
    let wanted = screens.first { axis != nil && $0.axis == axis }
    let usable = screens.first { screen in
      screen.axis.map { charts.range(of: $0) != nil } ?? false
    }
    screen = wanted ?? usable ?? .params
    self.axis = screen.axis ?? .params
    if let axis = wanted?.axis { abilities?.axis = axis }
    if let abilities {
      screen = .emergence
      self.axis = abilities.axis == .loss ? .params : abilities.axis
      sliders.select(law.coefficients.count)  // that of T, and n is beside it
    }
  }
}
