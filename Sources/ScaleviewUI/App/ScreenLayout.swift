import CellKit
import RunData
import ScalingLaws

/// Where everything stands on a screen: a function of the state, mostly of its size.
struct ScreenLayout: Hashable {
  /// What a plot's box shows.
  enum PlotContent: Hashable {
    case loss(Quantity)
    case emergence(MirageMetric)
    /// The splits of a table: params, tokens, or tokens per param for compute.
    case allocation(Quantity)
    /// What the fit leaves of each loss, over this quantity.
    case residual(Quantity)
    /// A metric of the task on the screen.
    case ability(AbilityMetric.Form)
  }

  struct PlotBox: Hashable {
    let content: PlotContent
    let rect: Rect
    /// Whether the box has a border with a title.
    var isFramed = true
  }

  /// A slider in its row; `index` counts the sliders of the law.
  struct SliderRow: Hashable {
    let index: Int
    let rect: Rect
  }

  var header: Rect
  var plots: [PlotBox] = []
  /// All that can have the keyboard, in the order of Tab, and what has it.
  var panes: [Pane] = []
  var focus = Pane.sliders
  /// One line that names the law, where there is no panel for it.
  var lawLine: Rect?
  /// The emergence curves in one line, where there is no room for plots of them.
  var emergenceLine: Rect?
  /// The box around the sliders, with a row for the formula.
  var sliderPanel: Rect?
  var sliders: [SliderRow] = []
  var lawPanel: Rect?
  /// The list of tasks, and what there is to say of the one on the screen: a box, or two lines.
  var taskList: Rect?
  var taskPanel: Rect?
  var verdictLine: Rect?
  var taskLine: Rect?
  /// The inspected point: a box above the law's, or a line.
  var inspectPanel: Rect?
  var inspectLine: Rect?
  /// The table of runs.
  var runs: Rect?
  var framesRuns = false
  /// What there is to say of the fit.
  var fit: Rect?
  var framesFit = false
  var status: Rect
  var keyBar: Rect

  init(_ state: AppState) {
    let screen = Rect(state.size)
    let (above, footer) = screen.splitBottom(2)
    let (header, body) = above.splitTop(1)
    self.header = header
    (status, keyBar) = footer.splitTop(1)
    if state.screen == .runs {
      layOutRuns(body, screen, state)
      return
    }
    if state.screen == .fit {
      layOutFit(body, screen, state)
      return
    }
    switch (state.size.columns, state.size.rows) {
    case (160..., 48...): layOutWide(body, state)
    case (100..., 30...): layOutMedium(body, state)
    case (60..., 20...): layOutCompact(body, state)
    default: layOutSmall(screen, state)
    }
    panes = [.sliders] + plots.map { .plot($0.content) }
    focus = panes.contains(state.focus) ? state.focus : .sliders
    if state.isMaximized { maximize(state) }
    if let reading = state.inspectedPoint { makeRoom(for: reading, state) }
  }
}

extension ScreenLayout {
  /// The part of a screen that a box may cover: not the tabs, not the keys, where there is room.
  static func overlayArea(of size: TerminalSize) -> Rect {
    let screen = Rect(size)
    let body = size.rows > 6 ? screen.splitBottom(2).rest : screen
    return size.rows > 10 ? body.splitTop(1).rest : body
  }
}

extension ScreenLayout {
  /// The plot, a line for the law, the sliders, a line for the emergence curves.
  private mutating func layOutCompact(_ body: Rect, _ state: AppState) {
    if state.showsAbilities { return layOutAbilitiesCompact(body, state) }
    let sliderCount = min(state.sliders.count, max(1, body.height - 12))
    let lines = sliderCount + (state.screen == .emergence ? 1 : 2)
    let (plotArea, below) = body.splitBottom(lines)
    let (lawLine, rest) = below.splitTop(1)
    let (rows, last) = rest.splitTop(sliderCount)
    self.lawLine = lawLine
    addSliders(in: rows.splitLeft(rows.width - 1).left, state)
    if state.screen == .emergence {
      addEmergencePair(in: plotArea, state)
    } else {
      if state.table.kind == .runs { emergenceLine = last }
      plots = [PlotBox(content: state.content(over: state.axis), rect: plotArea, isFramed: false)]
    }
  }

  /// One large plot, the panels on its right, the emergence curves below.
  private mutating func layOutMedium(_ body: Rect, _ state: AppState) {
    let left = addPanels(in: body, width: state.size.columns >= 116 ? 42 : 38, state)
    if state.screen == .emergence {
      addEmergenceScreen(in: left, state)
    } else {
      let (top, strip) = left.splitBottom(max(9, body.height * 3 / 10))
      plots = [PlotBox(content: state.content(over: state.axis), rect: top)]
      if state.allocations != nil { return addOtherAllocations(in: strip, besides: state.axis) }
      addEmergencePair(in: strip, state)
    }
  }

  /// All three loss plots and the emergence curves.
  private mutating func layOutWide(_ body: Rect, _ state: AppState) {
    let left = addPanels(in: body, width: 46, state)
    if state.screen == .emergence {
      addEmergenceScreen(in: left, state)
      return
    }
    if state.allocations != nil { return addAllocations(in: left) }
    let (top, bottom) = left.splitTop(body.height * 11 / 20)
    let pair = top.columns(2)
    let triple = bottom.columns(3)
    // The active plot may be over a quantity that has no screen.
    let axes = [Quantity.params, .tokens, .compute].map {
      $0 == state.screen.axis ? state.axis : $0
    }
    plots = [
      PlotBox(content: .loss(axes[0]), rect: pair[0]),
      PlotBox(content: .loss(axes[1]), rect: pair[1]),
      PlotBox(content: .loss(axes[2]), rect: triple[0]),
      PlotBox(content: .emergence(.exactMatch), rect: triple[1]),
      PlotBox(content: .emergence(.perToken), rect: triple[2]),
    ]
  }

  /// One line of text.
  mutating func layOutLine(_ screen: Rect) {
    header = Rect(x: 0, y: 0, width: 0, height: 0)
    (status, keyBar) = screen.splitTop(1)
    keyBar = Rect(x: 0, y: 0, width: 0, height: 0)
  }

  /// The plot and the selected slider; below 20×5 a line of text.
  private mutating func layOutSmall(_ screen: Rect, _ state: AppState) {
    guard screen.width >= 20, screen.height >= 5 else { return layOutLine(screen) }
    let showsHeader = screen.height >= 8
    let (header, body) = screen.splitTop(showsHeader ? 1 : 0)
    let (upper, footer) = body.splitBottom(screen.height >= 12 ? 2 : 1)
    let (plotArea, slider) = upper.splitBottom(1)
    self.header = header
    (status, keyBar) = footer.splitTop(1)
    sliders = [SliderRow(index: state.sliders.selected, rect: slider)]
    let content: PlotContent =
      state.screen == .emergence
      ? state.abilities == nil ? .emergence(.exactMatch) : .ability(.step)
      : state.content(over: state.axis)
    plots = [PlotBox(content: content, rect: plotArea, isFramed: false)]
  }
}

extension ScreenLayout {
  /// Puts the sliders and the law's panel on the right.
  ///
  /// - Returns: What is left of `body`.
  mutating func addPanels(in body: Rect, width: Int, _ state: AppState) -> Rect {
    let (left, right) = body.splitLeft(body.width - width)
    let spacing = right.height >= 2 * state.sliders.count + 20 ? 2 : 1
    let formulaRows = state.formulaLines(columns: width - 4).count
    let (sliderBox, lawBox) = right.splitTop(2 + formulaRows + spacing * state.sliders.count)
    lawPanel = lawBox
    addSliderBox(in: sliderBox, state, spacing: spacing)
    return left
  }

  /// The sliders below the law's formula.
  mutating func addSliderBox(in box: Rect, _ state: AppState, spacing: Int) {
    sliderPanel = box
    let inside = box.inset(horizontal: 1, vertical: 1)
    let formulaRows = state.formulaLines(columns: inside.width - 2).count
    let rows = inside.splitTop(formulaRows).rest.splitLeft(inside.width - 1).left
    addSliders(in: rows, state, spacing: spacing)
  }

  /// One slider a row; where there are too few rows, those around the selected one.
  mutating func addSliders(in rect: Rect, _ state: AppState, spacing: Int = 1) {
    let visible = min(state.sliders.count, rect.height / max(1, spacing))
    let first = min(state.sliders.count - visible, max(0, state.sliders.selected - visible / 2))
    sliders = (0..<visible).map { row in
      SliderRow(
        index: first + row,
        rect: Rect(x: rect.x, y: rect.y + row * spacing, width: rect.width, height: 1))
    }
  }

  private mutating func addEmergencePair(in rect: Rect, _ state: AppState) {
    let halves = rect.columns(2)
    plots += [
      PlotBox(content: .emergence(.exactMatch), rect: halves[0]),
      PlotBox(content: .emergence(.perToken), rect: halves[1]),
    ]
  }

  /// The step metric beside two smooth ones, and the loss that drives all three.
  private mutating func addEmergenceScreen(in rect: Rect, _ state: AppState) {
    if state.abilities != nil { return addAbilities(in: rect, state) }
    let (top, bottom) = rect.splitTop(rect.height / 2)
    addEmergencePair(in: top, state)
    let halves = bottom.columns(2)
    plots += [
      PlotBox(content: .loss(state.axis), rect: halves[0]),
      PlotBox(content: .emergence(.tokenEditDistance), rect: halves[1]),
    ]
  }
}
